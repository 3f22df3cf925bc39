"""What is wrong with a wording, in a sentence that names the place and what to do."""

from django.utils.translation import gettext as _

from replies.composing.placeholders import PlaceholderProblem, find_problems


def say_problem(problem: PlaceholderProblem, text: str) -> str:
    """One sentence: where in the text, counted from one, what is wrong there, and what was probably meant."""
    values = {
        "place": problem.start + 1,
        "words": text[problem.start : problem.end],
        "name": "{" + (problem.nearest or problem.name) + "}",
    }
    return _SENTENCES[find_kind(problem)]() % values


def find_kind(problem: PlaceholderProblem) -> str:
    return "meant" if problem.code == "unknown" and problem.nearest else problem.code


_SENTENCES = {
    "meant": lambda: _("Character %(place)d: %(words)s is not known; did you mean %(name)s?"),
    "unknown": lambda: _("Character %(place)d: %(words)s is not known. The known ones are listed beside the field."),
    "empty": lambda: _("Character %(place)d: {} is empty. Put a name between the braces."),
    "empty_fallback": lambda: _(
        "Character %(place)d: %(words)s has nothing behind the bar. Write what to say when it is not known."
    ),
    "unbalanced": lambda: _("Character %(place)d: the brace %(words)s has no partner."),
    "missing_space": lambda: _("Character %(place)d: %(words)s needs a space between it and the words beside it."),
}


def say_problems(text: str) -> list[str]:
    """A sentence for each problem with the placeholders of a wording, in the order of the text."""
    return [say_problem(problem, text) for problem in find_problems(text)]
