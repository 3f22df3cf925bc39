"""French: `vous` and `tu` alike."""

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
    greeting=any_of(r"bonjour|bonsoir|cher~|chère~|madame|monsieur|mesdames|messieurs|salut|coucou"),
    nameless=any_of(
        r"madame|monsieur|mesdames|messieurs|équipe|à tous|recrut~|responsable|ressources|rh|service"
        r"|comité|tous|toutes"
    ),
    role=any_of(r"postes?|offres?|emploi|stage|alternance|candidature|fonctions?|rôle|mission|objet|apprentissage"),
    thanks=any_of(
        r"merci~|remerci~|reconnaissan~|gratitude|ai (?:beaucoup |vraiment |sincèrement "
        r"|particulièrement )?apprécié|suis (?:très |sincèrement )?touché~|gentil~ (?:à vous|de votre"
        r"|de ta)"
    ),
    not_thanks=any_of(
        r"merci (?:pour|de) rien|non merci|merci d'avance|(?:serais|serai)(?: \w+){0,3} reconnaissan~"
        r"|par avance|vous remercie (?:par avance|d'avance)|grâce à vous"
    ),
    disappointment=any_of(
        r"déçue?|décevant~|déception|triste~|tristesse|regret~ (?:de|que|d'|profond~)|je regrette|dommage"
        r"|désolée?|malheureusement|espérais|espéré|aurais (?:préféré|souhaité|espéré)|pas (?:la"
        r"|le) (?:réponse|nouvelle|résultat|issue)|peinée?|attristée?|frustr~|navrée?"
    ),
    not_disappointment=any_of(r"désolée? (?:d'avoir|pour (?:mon|ma|le retard))|sans regret~"),
    wish=any_of(r"aurais (?:aimé|adoré|été ravie?)"),
    softened=just_before(r"un peu|légèrement|quelque peu"),
    wishes=any_of(
        r"(?:vous|te|lui) souhaite~|souhaite (?:plein|beaucoup|une|un|à)|bonne (?:continuation|chance (?:à"
        r"|pour|dans)|réussite)|plein succès|félicit~"
    ),
    heavy=any_of(
        r"anéantie?|dévastée?|effondrée?|désespér~|injust~|furieu~|en colère|colère|scandalis~|outrée?"
        r"|révolt~|dégoût~|humili~|écœur~|brisée?|choquée?|abattue?|(?:profondément|extrêmement"
        r"|terriblement|amèrement) (?:déçue?|blessée?)|déçue? (?:par|de) (?:vous|votre (?:attitude"
        r"|comportement|manque|processus|façon))|pleuré|cauchemar|insupportable|sans espoir|indign~"
    ),
    interest=any_of(
        r"(?:futur|prochain|autre|nouve|ultérieur|éventuel|à venir)~ (?:\w+ ){0,3}(?:postes?|opportunit~"
        r"|offres?|occasions?|recrutements?|projets?|fonctions?|collaborat~|candidature)|(?:postes?"
        r"|opportunit~|offres?|occasions?|projets?) (?:\w+ ){0,3}(?:futur~|à venir|similair~|ultérieur~"
        r"|correspond~|se (?:libèr~|présent~|ouvr~))|(?:à )?l'avenir",
        r"(?:rester|restons|garder|reste|resterai) (?:\w+ ){0,2}(?:en contact|contact|attenti~|intéress~"
        r"|à (?:votre|l'écoute))|conserver (?:\w+ )?(?:cv|candidature|coordonnées|profil|dossier)"
        r"|gard(?:er|ez) (?:\w+ )?(?:cv|candidature|mon)|penser à moi|pensez à moi|si (?:un|une|la|votre"
        r"|vous|jamais|d'autres)… (?:se (?:libère|présente|libérait|présentait)|ouvr~|chang~|évolu~)"
        r"|postuler (?:à nouveau|de nouveau|encore)|repostuler|linkedin|nos chemins|recroiser|(?:toujours"
        r"|très|vivement|reste) (?:\w+ )?intéressée?|travailler (?:ensemble|avec vous|un jour)|collaborer"
        r"|au plaisir",
    ),
    not_interest=any_of(
        r"(?:amélior~|progress~|prépar~|aider~|utile~)(?: [\w']+){0,6} (?:futur~|prochain~"
        r"|autres?)(?: [\w']+){0,2} (?:candidatures?|entretiens?|démarches?)"
    ),
    no_interest=any_of(
        r"(?:ne|n')(?: ?\w+){0,3} (?:plus|jamais)(?: \w+){0,3} (?:postul~|candidat~|travaill~|contact~)"
        r"|plus jamais|supprime[rz]? mes|ne me contacte[rz]?"
    ),
    accepts=any_of(r"(?:comprends?|respecte|accepte|conçois|entends)(?! pas)|compréhensible|prends? acte"),
    acknowledges=any_of(
        r"merci~|remerci~|comprends?|respecte~|accepte~|prends? (?:bonne )?(?:note|acte)|déçue?|dommage"
        r"|regrett~|désolée?|félicit~|souhaite|déception|malheureusement"
    ),
    feedback=any_of(
        r"retours?|feedback|remarques?|critiques?|conseils?|pistes|commentaires?|suggestions?|avis"
        r"|améliorer|amélioration|mieux faire|faire mieux|faire différemment|manqué|manquait|points? (?:à"
        r"|faibles?|forts?)|raisons?|motifs?|pourquoi|expli~|justifi~|éclair~"
    ),
    not_feedback=any_of(r"en retour(?! sur)|de retour (?:de|à|en)|pour raisons?"),
    asks_surely=any_of(
        r"(?:quelques|un|tout|votre|le moindre) (?:[\w']+ ){0,3}(?:retours?|conseils?|remarques?"
        r"|commentaires?|avis)|ce que je (?:pourrais|peux|devrais)|que je (?:peux|pourrais|devrais)"
        r"|pourriez-vous|pouvez-vous"
    ),
    asks=any_of(
        r"\S*\?|serai[st]?|seriez|pourri(?:ez|ons)|pourrai[st]?|pouvez|pourrais-tu|peux-tu|si (?:vous"
        r"|c'est|cela|possible|tu)|auriez|s'il (?:vous|te) plaît|svp|bienvenu~|volontiers|apprécierais?"
        r"|aimerai[st]?|souhaiterai[st]?|merci de|heureu~|preneu~|j'exige|exige|attends|dites|donnez"
        r"|expliquez|devez|droit|veuillez|permettrait|aiderait|n'hésite~|tout|aurai(?:t|ent)|à l'occasion"
    ),
    feedback_given=any_of(
        r"(?:merci|remerci~)(?: [\w']+){0,6} (?:retours?|conseils?|remarques?|explications?|commentaires?"
        r"|avis)(?! (?:que vous pourriez|éventuel))|(?:votre|vos|ton|tes) (?:retours?|conseils?"
        r"|remarques?) (?:m'ont|m'a|ont|a|sont|était|est)|comprends (?:vos|les|votre) (?:raisons?|motifs?"
        r"|explications?)"
    ),
    negates=just_before(r"(?:ne|n'|pas|jamais|sans|si|aucun~|espère)(?: ?[\w']+){0,4}"),
    denies=just_before(r"(?:ne|n'|pas|jamais|sans|aucun~)(?: ?[\w']+){0,2}"),
)

_TONE = ToneWords(
    claims=any_of(
        r"(?:grave|grosse|énorme|belle|lourde|terrible) erreur|(?:une|votre|faites) erreur"
        r"|mauvais(?:e)? (?:choix|décision|candidat~)|vous (?:vous )?tromp~|plus (?:qualifiée?|compétente?"
        r"|expérimentée?) que|mieux que|meilleure? (?:candidat~|choix|profil|que)|candidate? (?:idéal~"
        r"|parfait~)|profil (?:idéal|parfait)|surqualifiée?|passe[zr]? à côté|ne trouverez (?:pas|personne"
        r"|jamais)"
    ),
    barbs=any_of(
        r"(?:ne|n')(?: ?\w+){0,2} (?:comprends?|comprend|vois|conçois|arrive)(?: \w+)? (?:pas|guère"
        r"|toujours pas|absolument pas)|j'ai (?:\w+ )?(?:du mal|peine) à (?:comprendre|croire|accepter)"
        r"|(?:difficile|impossible) (?:à|de) (?:comprendre|croire|accepter)|incompréhensible|incroyable"
        r"|je trouve (?:cela |ça )?(?:\w+ )?(?:surprenant|étonnant|étrange|curieux|intéressant|dommage"
        r"|regrettable|bizarre|aberrant|honteux|lamentable|inadmissible)",
        r"tant pis pour vous|bonne chance (?:pour trouver|avec (?:ça|cela))|merci (?:pour|de) rien"
        r"|avec tout le respect|sauf votre respect|visiblement|manifestement|apparemment|de toute évidence"
        r"|comme vous (?:l'avez |le )?(?:savez|voyez|visiblement)|(?:ne|n')(?: ?\w+)? compte~? (?:pas|plus"
        r"|pour rien|visiblement)|on (?:pourrait|aurait pu|est en droit)(?: de| d')? ?(?:penser|croire"
        r"|s'attendre|attendre|espérer)|j'aurais (?:\w+ )?(?:attendu|cru|apprécié)"
        r"|(?:j')?aurait été (?:\w+ )?(?:bien|correct|poli|agréable|souhaitable|la moindre)"
        r"|la moindre des (?:choses|politesses)|auriez (?:au moins|pu|dû)|vous n'avez (?:même "
        r"|visiblement |clairement )?(?:pas|jamais)|même pas|sans même|aucune? (?:respect|considération"
        r"|explication|réponse)",
        r"(?:n'accepte|refuse|conteste|ne peux accepter|ne peux pas accepter)(?: \w+)? ?(?:pas|cette|votre"
        r"|la|d'accepter)|inacceptable|inadmissible|vraie raison|jeu était fait|joué d'avance|piston~"
        r"|copinage|favoritisme|pas étonn~|ça en dit long|cela en dit long|fait (?:perdre|miroiter)|promis"
        r"|mené en bateau|désaccord|remets? en (?:cause|question)",
    ),
    reproaches=any_of(),
    sour=any_of(
        r"(?:je )?(?:pensais?|croyais?|étais (?:persuadée?|convaincue?|certaine?)|avais l'impression"
        r"|il me semblait)…(?:correspond~|adéquation|convenai~|qualifi~|idéal~|parfait~|profil)"
        r"|(?:surprise?|étonn~|stupéf~|perplexe|interloqu~|dubitati~|sidér~)|(?:remplis(?:sais)?"
        r"|correspond(?:s|ais)|répond(?:s|ais))(?: \w+){0,3} (?:tous|toutes|parfaitement)"
        r"|après (?:\w+ )?(?:entretiens?|semaines?|mois|tours)…(?:j'attend~|aurais|seulement|simple)"
        r"|(?:mail|message|réponse) (?:type|automatique|impersonnel~|standard)|ironi~"
    ),
    pleas=any_of(
        r"(?:je vous )?(?:supplie|implore|conjure)|(?:donnez|laissez|accordez)[- ]moi (?:\w+ )?(?:une"
        r"|encore une) (?:\w+ )?chance|(?:dernière|seconde|deuxième) chance|besoin (?:\w+ )?(?:de ce"
        r"|de cet|d'un|de travailler)|vous prouver|travailler gratuitement|changer d'avis"
    ),
    appeals=any_of(r"(?:reconsidér~|réexamin~|réétudi~|revoir (?:votre|ma|la)|revenir sur (?:votre|cette|la))"),
    polite_appeals=any_of(r"respectueusement|serais|permets|reconnaissan~|aimerais|souhaiterais|si"),
    open_appeals=any_of(r"si|serait-il|possible|éventuellement|peut-être|à l'avenir|prochain~|futur~"),
    demands=any_of(
        r"(?:j')?exige|(?:je )?(?:demande|veux|attends|réclame)(?: \w+){0,3} (?:explications?|réponse"
        r"|justification|excuses?|des comptes|savoir pourquoi|motifs?)|(?:vous )?me devez|(?:expliquez"
        r"|dites|donnez|justifiez)[- ](?:moi|vous)|le droit (?:de savoir|à|d'avoir)|vous devez"
        r"|mérite (?:une|mieux|au moins)|je veux savoir|au minimum|à tout le moins"
    ),
    why=any_of(
        r"pourquoi (?:je|ma|vous|mon|n'ai|suis|avez|on|c')|raisons? (?:de|du|pour|qui|exactes?)"
        r"|motifs? (?:de|du|exacts?)|qu'est-ce qui"
    ),
    polite=any_of(
        r"pourriez|serai[st]?|seriez|si|possible|s'il|reconnaissan~|aimerai[st]?|souhaiterai[st]?|merci"
        r"|aiderait|permettrait|volontiers|peut-être|puis-je|pourrais-tu|peux-tu|si je peux"
    ),
    deadlines=any_of(
        r"d'ici|avant (?:lundi|mardi|mercredi|jeudi|vendredi|demain|la fin)|immédiatement|sous \d+"
        r"|dans les \d+|sans délai|au plus vite"
    ),
    insults=any_of(
        r"idiot~|imbécile~|stupide~|crétin~|con|cons|connard~|ridicul~|pathétique~|minable~|lamentable~"
        r"|incompéten~|arrogan~|méprisan~|mépris|honte~|honteu~|scandal~|merde~|putain|foutre|foutage"
        r"|menteu~|menti|mensonge~|hypocri~|lâche~|irrespectueu~|malhonnête~|mascarade|blague|cirque|farce"
        r"|insult~|indigne~|racis~|sexis~|pas (?:très )?(?:sérieux|professionnel)|manque (?:de"
        r"|total de) (?:respect|professionnalisme|sérieux|considération)|aucun (?:respect"
        r"|professionnalisme|savoir-vivre)|amateur~|perdre (?:mon|du|notre) temps|perte de temps|nul~"
        r"|dégueulasse~|bande de"
    ),
    threats=any_of(
        r"avocat~|prud'hom~|tribunal~|justice|porter plainte|plainte|poursui(?:te|vre|tes)"
        r"|action (?:en justice|légale)|discriminat~|discrimin~|défenseur des droits|halde|signaler~|cnil"
        r"|rgpd|(?:avis|commentaire) (?:négatif|sur)|glassdoor|réseaux sociaux|faire savoir|le regretter~"
        r"|regretterez|entendre parler|entendrez parler|dénonc~|prévenir (?:tout|mes|les autres)"
        r"|inspection du travail|presse"
    ),
    farewells=any_of(
        r"plus jamais|ne (?:me )?(?:contactez|recontactez|écrivez)(?: \w+)? (?:plus|pas)"
        r"|ne postulerai (?:plus|jamais)|soulagée? de ne pas|votre concurrent~|heureu(?:x|se) de ne pas"
    ),
    praise=any_of(r"positi~|bon~|excellent~|recommand~|agréable~|gentil~|chaleureu~"),
    sarcasm=anywhere(
        r"(?<!\w)(?:lol|mdr|ptdr|bravo|haha\w*|ben voyons|c'est ça|quelle surprise|wow)(?!\w)",
        "🙄",
        "👏",
        "😂",
        "🤣",
        "🤡",
    ),
    shouted=word_set(
        "jamais très tout tous toujours pourquoi rien pas vous moi mon ma mes plus vraiment aucun aucune merci encore"
    ),
)

_PRIVACY = PrivacyWords(
    health=any_of(
        r"m[ae]s? (?:\w+ )?(?:maladie|santé|dépression|handicap|grossesse|opération|cancer|traitement"
        r"|thérapie)|(?:suis|étais|été) (?:\w+ )?(?:malade|enceinte|dépressi~|hospitalisée?|en arrêt)"
        r"|burn-?out|congé (?:maladie|maternité)"
    ),
    age=any_of(r"mon âge|à \d\d ans|j'ai \d\d ans|trop (?:vieux|vieille|âgée?|jeune)"),
    family=any_of(
        r"m(?:on|a|es) (?:\w+ )?(?:femme|mari|enfants?|fils|fille|famille|mère|père|parents|divorce"
        r"|conjointe?)|mère célibataire|payer (?:mon|le|mes) (?:loyer|crédit|factures)|loyer|dettes"
        r"|plus d'argent|fins de mois"
    ),
    pay=any_of(r"mon (?:\w+ )?salaire|(?:ancien|dernier|actuel) salaire|(?:gagnais|gagne|touchais) \d"),
)

LEXICON = Lexicon(language="fr", parts=_PARTS, tone=_TONE, privacy=_PRIVACY)
