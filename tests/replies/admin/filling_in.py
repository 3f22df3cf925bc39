"""What a browser would send from the editor: read off the page, then changed as a person would."""

from html.parser import HTMLParser


class Fields(HTMLParser):
    """The names and values of the form with the id "editor"."""

    def __init__(self) -> None:
        super().__init__()
        self.inside = False
        self.values: dict[str, object] = {}
        self.area: str | None = None
        self.select: str | None = None
        self.templates = 0

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if tag == "form":
            self.inside = given.get("id") == "editor"
        if tag == "template":
            self.templates += 1
        if not self.inside or self.templates:
            return
        name = given.get("name")
        if tag == "input" and name:
            self.take_input(name, given)
        elif tag == "textarea":
            self.area, self.values[name] = name, ""
        elif tag == "select":
            self.select = name
        elif tag == "option" and self.select and "selected" in given:
            self.values[self.select] = given.get("value", "")

    def take_input(self, name, given):
        if given.get("type") == "checkbox":
            if "checked" in given:
                self.values.setdefault(name, []).append(given.get("value", "on"))
        else:
            self.values[name] = given.get("value", "")

    def handle_data(self, data):
        if self.area:
            self.values[self.area] += data

    def handle_endtag(self, tag):
        if tag == "template":
            self.templates -= 1
        elif tag == "form":
            self.inside = False
        elif tag == "textarea" and self.area:
            self.values[self.area] = self.values[self.area].removeprefix("\n")
            self.area = None
        elif tag == "select":
            self.select = None


def fields_of(response) -> dict[str, object]:
    """The fields of the editor as the page opened with them."""
    reader = Fields()
    reader.feed(response.content.decode())
    return reader.values


def prefix_of(fields: dict[str, object], words: str) -> str:
    """The prefix ("w-3") of the sentence that holds the words."""
    [name] = [name for name, value in fields.items() if name.endswith("-text") and words in value]
    return name.removesuffix("-text")
