"""German: formal and informal address alike."""

from replies.composing.check.words.lexicon import (
    Lexicon,
    PartWords,
    PrivacyWords,
    ToneWords,
    any_of,
    anywhere,
    just_before,
    word_set,
)

_PARTS = PartWords(
    greeting=any_of(
        r"sehr geehrte[rs]?|liebe[rs]?|guten (?:tag|morgen|abend)|hallo|hi|hey|moin|grüezi|servus"
        r"|grüß gott|werte[rs]?"
    ),
    nameless=any_of(
        r"damen und herren|team|zusammen|personal~|recruiting~|bewerb~|hr|alle|redaktion|kommission|jury"
        r"|auswahl~"
    ),
    role=any_of(
        r"\w*stelle|\w*position|\w*rolle|job|\w*ausbildung|\w*praktikum|\w*bewerbung~|\w*posten|vakanz"
        r"|ausschreibung|betreff"
    ),
    thanks=any_of(
        r"dank~|vielen dank|danke|bedank~|herzlichen dank|besten dank|dankbar~"
        r"|habe mich (?:\w+ )?(?:sehr )?gefreut|(?:schön|nett|freundlich) von (?:ihnen|dir|euch)"
    ),
    not_thanks=any_of(
        r"danke für (?:nichts|gar nichts)|nein danke|dank (?:ihnen|dir|euch) (?:habe|bin|stehe)|(?:wäre"
        r"|würde)(?: \w+){0,5} (?:dankbar|danken)|danke im voraus|vielen dank im voraus|na danke"
    ),
    disappointment=any_of(
        r"enttäusch~|schade|traurig~|bedauer(?:e|lich|t|te)|leider|tut mir leid|gehofft|erhofft|gewünscht"
        r"|nicht die (?:nachricht|antwort|entscheidung)|frustrier~|geknickt|niedergeschlagen|betrübt"
        r"|unglücklich"
    ),
    not_disappointment=any_of(r"(?:tut mir leid|bedauere?),? (?:dass|wenn) ich(?! (?:nicht|keine))|nicht enttäusch~"),
    wish=any_of(r"hätte (?:gerne?|sehr gerne?|mich gefreut)|wäre (?:gerne?|schön gewesen)"),
    softened=just_before(r"ein (?:wenig|bisschen)|etwas|leicht"),
    wishes=any_of(
        r"(?:wünsche|wünschen) (?:ihnen|dir|euch|dem|der)|alles gute|viel (?:erfolg|glück) (?:mit|bei|für)"
        r"|gutes gelingen"
    ),
    heavy=any_of(
        r"am boden zerstört|vernichtet|verzweif~|unfair~|ungerecht~|wütend|empört|sauer|stinksauer"
        r"|fassungslos|schockiert|entsetzt|erschüttert|gedemütigt|maßlos~|zutiefst (?:enttäuscht|verletzt"
        r"|getroffen)"
        r"|(?:bitter|extrem|unglaublich) enttäuscht|enttäuscht von (?:ihnen|dir|ihrem|ihrer|euch)|geweint"
        r"|herz gebrochen|unerträglich|albtraum|hoffnungslos|keine kraft|am ende meiner|wut"
    ),
    interest=any_of(
        r"(?:künftig|zukünftig|weiter|ander|ähnlich|später|neue|passend|nächst"
        r"|offen)(?:e[nrms]?)? (?:\w+ ){0,3}(?:stellen?|positionen?|rollen?|vakanzen?|möglichkeit~"
        r"|gelegenheit|projekte?|ausschreibung~|aufgaben?|chancen?)|in (?:zukunft|erinnerung)",
        r"(?:in|im) (?:kontakt|verbindung|austausch)|in betracht|berücksichtig~|vormerken|erneut bewerb~"
        r"|wieder bewerb~|(?:noch einmal|nochmals?|nächstes jahr)… ?bewerb~|(?:talent|bewerber)pool"
        r"|linkedin|xing|im auge|bewerbe mich|wiedersehen|über den weg|kreuzen",
        r"(?:weiterhin|nach wie vor|immer noch|sehr|großes|großem)(?: \w+)? interess~"
        r"|freue mich(?: \w+){0,3} (?:wenn|von ihnen|von dir|auf)|(?:denken|denk) (?:sie )?an mich"
        r"|(?:melden|melde) (?:sie )?(?:sich|dich)|sollte (?:sich|eine|es|ihre|die|irgendwann|doch|noch"
        r"|später)… ?(?:frei|ergeben|ändern"
        r"|öffnen|auftun)|zusammenarbeit~|zusammenzuarbeiten",
    ),
    not_interest=any_of(
        r"(?:nicht|doch nicht|nun doch nicht) (?:zusammen~)|auf die (?:zusammenarbeit|stelle"
        r"|aufgabe) gefreut|für (?:künftige|zukünftige|weitere) (?:bewerbungen|gespräche|vorstellungsgespräche)"
    ),
    no_interest=any_of(
        r"(?:nie wieder|nie mehr|nicht mehr|kein interesse|nicht länger)|löschen sie"
        r"|kontaktieren sie mich nicht"
    ),
    accepts=any_of(
        r"(?:respektier~|akzeptier~|versteh~|nachvollzieh~|verständnis|kann (?:ich )?gut verstehen"
        r"|einverstanden)"
    ),
    acknowledges=any_of(
        r"dank~|bedank~|respektier~|akzeptier~|versteh~|verständnis|nachvollzieh~|schade|enttäusch~"
        r"|bedauer~|leider|glückwunsch~|alles gute"
    ),
    feedback=any_of(
        r"feedback|rückmeldung~|kritik|anregung~|hinweise?n?|tipps?|ratschl~|rat|einschätzung|eindruck"
        r"|verbesser~|besser machen|anders machen|gefehlt|begründung|gründe?n?|warum|weshalb|wieso|woran"
        r"|erklär~|auskunft|stellungnahme"
    ),
    not_feedback=any_of(
        r"(?:pläne|dinge|umstände) (?:\w+ )?ändern|guten eindruck|ersten eindruck"
        r"|rückmeldung (?:und|zu meiner bewerbung)(?=[^?]*dank)"
    ),
    asks_surely=any_of(
        r"was (?:ich|könnte ich|kann ich)|woran|über (?:ein|eine|jede|jeden|ihr"
        r"|ihre)(?: \w+){0,2} (?:feedback|rückmeldung|hinweis|einschätzung)|(?:ein|eine|jede|jeder|einen|wenige"
        r"|paar)(?: \w+){0,3} (?:feedback|rückmeldung|worte|hinweise?)"
    ),
    asks=any_of(
        r"\S*\?|würde|würden|wäre|wären|könnte[nst]?|können sie|kannst du|bitte|dürfte|gerne?|falls"
        r"|wenn sie|freuen|freue|hilfreich|möchte|hoffe|erwarte|verlange|fordere|schulde~|erklären sie"
        r"|sagen sie|nennen sie|will|bestehe|willkommen|offen"
    ),
    feedback_given=any_of(
        r"(?:dank~|danke)(?: \w+){0,5} (?:feedback|rückmeldung|hinweise|tipps|kritik|erklärung|begründung"
        r"|einschätzung|anregungen)|(?:ihr|dein|euer|ihre|deine)(?: \w+)? (?:feedback|rückmeldung|hinweise"
        r"|tipps) (?:war|waren|hat|haben|habe)|guten eindruck|den eindruck|verstehe die gründe"
    ),
    negates=just_before(r"(?:nicht|kein\w*|nie|niemals|ohne|ob|falls|hoffe)(?: [\w']+){0,4}"),
    denies=just_before(r"(?:nicht|kein\w*|nie|ohne)(?: (?!nur)[\w']+){0,2}"),
)

_TONE = ToneWords(
    claims=any_of(
        r"(?:groß|schwer|riesig|dumm)\w* fehler|(?:ein|ihr|dein|euer) fehler|fehlentscheidung"
        r"|falsche (?:entscheidung|wahl|person|kandidat~)|bess?er (?:qualifiziert|geeignet) als"
        r"|mehr erfahrung als|besser als|überqualifiziert|bestens qualifiziert"
        r"|(?:beste|ideale|perfekte|richtige|geeignetste)[rn]? (?:kandidat~|bewerber~|person|besetzung"
        r"|wahl|frau|mann)|niemanden (?:finden|besser~)|keinen besser~"
    ),
    barbs=any_of(
        r"(?:kann|konnte|könnte) (?:ich )?(?:\w+ )?(?:nicht|kaum|beim besten willen nicht) (?:verstehen"
        r"|nachvollziehen|glauben|begreifen)|(?:nicht|schwer) (?:nachvollziehbar|verständlich|zu glauben)"
        r"|unverständlich|unbegreiflich|unglaublich|finde es (?:\w+ )?(?:überraschend|erstaunlich|seltsam"
        r"|merkwürdig|interessant|bemerkenswert|befremdlich|schade|traurig|komisch|bezeichnend)",
        r"(?:ihr|dein|euer) (?:verlust|pech)|selbst schuld|viel (?:glück|erfolg|spaß) (?:dabei|noch"
        r"|beim (?:finden|suchen))|danke für (?:nichts|gar nichts)|na (?:toll|super|danke|dann|gut)"
        r"|wie (?:nett|professionell|praktisch) von|bei allem (?:respekt|verständnis)|mit verlaub"
        r"|offensichtlich (?:haben|hast|zählt|zählen|ist|sind|wollen|war|wurde|nicht)|anscheinend (?:haben"
        r"|hast|zählt|zählen|ist|sind|war|wurde|nicht)|scheinbar (?:haben|zählt|zählen|ist|war|nicht)",
        r"wie sie (?:offensichtlich|offenbar|anscheinend|sicher)|(?:zählt|zählen|bedeutet"
        r"|bedeuten)(?: \w+){0,3} (?:nichts|nicht|wenig|wohl)|hätte (?:ich )?(?:mir )?(?:\w+ )?(?:mehr"
        r"|anderes|zumindest|wenigstens|erwartet)|(?:wenigstens|zumindest)(?: \w+){0,4} (?:können|hätten"
        r"|anruf|antwort|erwartet|erwarten|begründung)|man (?:sollte|könnte|würde"
        r"|hätte)(?: \w+){0,3} (?:meinen|erwarten|denken|glauben|annehmen)|schön gewesen,? wenn"
        r"|nett gewesen,? wenn|hätten sie (?:sich|meine|mich|auch|nur|wenigstens|wirklich)"
        r"|ohne (?:auch nur|überhaupt)|nicht einmal|nicht mal|für nötig",
        r"(?:akzeptiere|akzeptieren) (?:\w+ )?(?:diese|ihre|die)(?: \w+)? nicht|nicht (?:akzeptieren"
        r"|hinnehmen|akzeptabel)|inakzeptabel|widersprech~|widerspruch|zweifle|anzweifeln|wahre[nr]? grund"
        r"|abgekartet~|vitamin b|vetternwirtschaft|von anfang an (?:fest~|klar|entschieden)|hingehalten"
        r"|hinhalten|verarscht?|so viel zum? thema|wundert mich nicht|kein wunder|die mühe (?:machen"
        r"|gemacht|sparen)|rechtfertigen|blanker hohn|schlechter witz|wer's glaubt",
    ),
    reproaches=any_of(),
    sour=any_of(
        r"(?:ich )?(?:dachte|glaubte|war (?:überzeugt|sicher|der (?:meinung|ansicht|auffassung))"
        r"|hatte den eindruck|fand|meinte)(?: ich)?…(?:pass~|gepasst|geeignet|qualifiz~|entsprech~"
        r"|überein~|erfüll~|ideal|perfekt)|(?:wundert|wundere|verwundert|irritiert|überrascht|erstaunt"
        r"|befremdet|stutzig)(?: mich)?|ratlos|rätselhaft|(?:erfülle|erfüllte|bringe)(?: \w+){0,4} (?:alle"
        r"|sämtliche|jede)|nach (?:\w+ )?(?:gesprächen|runden|monaten|wochen)…(?:hätte|erwart~|nur"
        r"|lediglich)|standard(?:absage|mail|floskel~|text)|textbaustein~|hätten (?:mir"
        r"|sie) (?:\w+ )?(?:sagen|sparen|mitteilen)"
    ),
    pleas=any_of(
        r"(?:ich )?(?:flehe|bettle|bitte sie inständig|bitte inständig)|(?:geben"
        r"|gib) (?:sie )?mir (?:\w+ )?(?:eine|noch eine) (?:\w+ )?chance|(?:letzte|zweite|einzige"
        r"|noch eine) chance|brauche (?:diese|diesen|den|die|unbedingt) (?:stelle|job|arbeit|unbedingt)"
        r"|beweise?n? (?:ihnen|dir)|ohne bezahlung|für weniger"
    ),
    appeals=any_of(
        r"(?:überdenken|nochmals? (?:prüfen|überdenken|anschauen|ansehen)|noch einmal (?:prüfen|überdenken"
        r"|anschauen|überlegen)|revidier~|überprüf~ (?:sie|ihre|die)|umstimmen)"
    ),
    polite_appeals=any_of(r"höflich|freundlich|würde|wäre|dankbar|gerne"),
    open_appeals=any_of(r"ob|falls|sollten|wenn|möglich~|gegebenenfalls|eventuell|künftig~|zukünftig~"),
    demands=any_of(
        r"(?:ich )?(?:erwarte|verlange|fordere|bestehe)(?: \w+){0,4} (?:erklärung|begründung|antwort"
        r"|stellungnahme|rückmeldung|feedback|entschuldigung|gründe|auf|dass|von)|(?:schulden|schuldest"
        r"|schuldet) (?:sie )?mir|(?:recht|anspruch) (?:auf|zu (?:wissen|erfahren))|(?:erklären|sagen"
        r"|nennen|begründen|rechtfertigen) sie (?:mir|sich)|(?:das mindeste|das wenigste)|will wissen"
        r"|möchte wissen,? (?:warum|weshalb|wieso|was (?:an|der))|verdiene (?:eine|ich)"
    ),
    why=any_of(
        r"(?:warum|weshalb|wieso) (?:ich|haben|hast|wurde|bin|nicht|meine|sie|man)|grund für (?:die|ihre"
        r"|meine)|gründe (?:für|der|meiner|ihrer)|woran es"
    ),
    polite=any_of(
        r"würde~|wäre~|könnte~|können sie|bitte|falls|wenn|dankbar|freuen|freue|hilfreich|gerne?|möglich"
        r"|dürfte|vielleicht|magst|möchtest|darf ich|kannst du|fragen darf"
    ),
    deadlines=any_of(
        r"bis (?:morgen|montag|dienstag|mittwoch|donnerstag|freitag|ende|zum|spätestens)|umgehend|sofort"
        r"|unverzüglich|innerhalb|binnen"
    ),
    insults=any_of(
        r"idiot~|dumm~|blöd~|lächerlich~|unverschämt~|frech~|arrogan~|inkompeten~|unfähig~|peinlich~"
        r"|erbärmlich~|armselig~|respektlos~|unprofessionell~|schweine~|scheiß~|scheiss~|arsch~|verdammt~"
        r"|lügner~|gelogen|belogen|lügen|heuchl~|sauerei|frechheit|saftladen|zeitverschwendung"
        r"|zeit (?:verschwendet|gestohlen|geraubt)|schäm~|schande|beleidig~|witz|farce|zirkus|katastroph~"
        r"|ekelhaft|widerlich|feig~|unhöflich~|rassist~|sexist~|betrüger~|verarsch~|ihr leute"
        r"|haben sie (?:\w+ )?keinen anstand"
    ),
    threats=any_of(
        r"anwalt~|anwält~|rechtsanw~|rechtlich~ (?:schritte|konsequenzen|mittel|vorgehen)|klage~|verklag~"
        r"|gericht~|agg|diskriminier~|antidiskriminierung~|beschwer(?:e|en|de|den) (?:\w+ )?(?:mich"
        r"|einreichen|einlegen|über|beim|bei)|anzeig(?:e|en) (?:erstatt~|sie)?|melden (?:werde|bei der)"
        r"|kununu|glassdoor|(?:negative|ehrliche|schlechte) bewertung|(?:allen|jedem"
        r"|anderen) (?:\w+ )?(?:erzähl~|warn~|davon abrat~)|bereuen|werden (?:sie )?(?:noch )?(?:sehen"
        r"|hören|bereuen)|presse|öffentlich mach~|von mir hören|betriebsrat|dsgvo"
    ),
    farewells=any_of(
        r"nie wieder|nie mehr (?:bewerb~|kauf~|bei)|(?:kontaktieren|schreiben|melden) sie (?:mich|mir"
        r"|sich)(?: \w+)? nicht|will (?:ich )?(?:\w+ )?(?:ohnehin|sowieso) nicht|froh,? (?:nicht"
        r"|dass ich nicht)|ihre konkurrenz|wer (?:meine|mich) (?:\w+ )?(?:zu schätzen|schätzt)"
    ),
    praise=any_of(r"positiv~|gut~|toll~|freundlich~|fair~|weiterempfehl~|empfehlen|gerne"),
    sarcasm=anywhere(
        r"(?<!\w)(?:lol|haha\w*|na super|na toll|glückwunsch auch|bravo|ja klar|wow)(?!\w)",
        "🙄",
        "👏",
        "😂",
        "🤣",
        "🤡",
    ),
    shouted=word_set(
        "nie niemals nicht sehr alle alles immer warum wieso bitte mein mir mich ihr sie keine kein "
        "nichts wirklich nur so was wie"
    ),
)

_PRIVACY = PrivacyWords(
    health=any_of(
        r"meine[rn]? (?:\w+ )?(?:krankheit|erkrankung|depression~|behinderung|schwangerschaft|therapie"
        r"|operation|diagnose|gesundheit)|(?:bin|war|wurde) (?:\w+ )?(?:krank|schwanger|depressiv"
        r"|schwerbehindert|krankgeschrieben|im krankenhaus)|burn-?out|elternzeit"
    ),
    age=any_of(
        r"mein(?:es|em)? alters?|(?:bin|mit) (?:\w+ )?\d\d(?: jahren?)?(?: alt)?(?=[ ,.]|$)|zu alt|zu jung"
        r"|rentenalter"
    ),
    family=any_of(
        r"mein(?:e|er|em|en)? (?:\w+ )?(?:frau|mann|kind~|sohn|tochter|familie|mutter|vater|eltern"
        r"|scheidung|ehe~|partner~|freundin)|alleinerziehend~|(?:miete|kredit|rechnungen"
        r"|schulden) (?:\w+ )?(?:zahlen|bezahlen|abzahlen)|kein geld|arbeitslosengeld|bürgergeld"
    ),
    pay=any_of(
        r"(?:mein|bisherig|aktuell|letzt|früher)\w* (?:\w+ )?(?:gehalt|lohn|verdienst|einkommen)"
        r"|verdien(?:e|te) (?:\w+ )?\d"
    ),
)

LEXICON = Lexicon(language="de", parts=_PARTS, tone=_TONE, privacy=_PRIVACY)
