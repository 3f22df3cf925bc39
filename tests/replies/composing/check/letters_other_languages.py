"""Good and bad replies in German, French and Spanish."""

# ruff: noqa: E501  (letters keep the lines that their writers gave them)
from tests.replies.composing.check.letter import Letter

GOOD_OTHER_LANGUAGES = (
    Letter(
        "de fünf schritte",
        """Sehr geehrte Frau Albrecht,

vielen Dank für Ihre Rückmeldung und für das angenehme Gespräch über die Stelle als Einkäuferin bei Nordlicht. Natürlich bin ich enttäuscht, aber ich respektiere Ihre Entscheidung.

Ich bin weiterhin sehr an Ihrem Haus interessiert und würde mich freuen, wenn Sie bei künftigen Stellen an mich denken. Falls Sie einen Moment Zeit haben, wäre ich für ein kurzes Feedback dankbar.

Mit freundlichen Grüßen
Katrin Vogt""",
        True,
        1,
        True,
        True,
    ),
    Letter(
        "de du",
        """Hallo Jonas,

danke für deine ehrliche Antwort und für den schönen Vormittag bei euch im Team. Schade, dass es diesmal nicht geklappt hat!

Melde dich gerne, wenn wieder etwas frei wird.

Liebe Grüße
Mira""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "de kurz",
        """Guten Tag Herr Demir,

herzlichen Dank für die schnelle Nachricht zu meiner Bewerbung als Schreiner. Ich kann die Entscheidung gut verstehen und wünsche Ihnen viel Erfolg mit dem neuen Kollegen.

Freundliche Grüße
Lukas Baum""",
        True,
        0,
        False,
        False,
    ),
    Letter(
        "de hinweise",
        """Sehr geehrter Herr Dr. Kern,

ich danke Ihnen und der Kommission für die sorgfältige Prüfung meiner Unterlagen. Könnten Sie mir, sofern es Ihre Zeit erlaubt, einen Hinweis geben, was ich beim nächsten Mal besser machen kann?

Über weitere Ausschreibungen Ihres Instituts würde ich mich freuen.

Mit besten Grüßen
Dr. Ines Roth""",
        True,
        0,
        True,
        True,
    ),
    Letter(
        "fr cinq étapes",
        """Bonjour Madame Lefèvre,

Je vous remercie de votre retour et du temps que vous m'avez accordé pour le poste d'assistante de direction. Je suis naturellement déçue, mais je comprends votre choix.

Votre entreprise m'intéresse toujours beaucoup et je serais heureuse que vous pensiez à moi pour de futurs postes. Si vous avez un instant, vos conseils pour progresser seraient les bienvenus.

Bien cordialement,
Anne-Laure Petit""",
        True,
        1,
        True,
        True,
    ),
    Letter(
        "fr court",
        """Bonjour Karim,

Merci pour ta réponse rapide et pour l'accueil de toute l'équipe. Au plaisir de se recroiser, et restons en contact !

À bientôt,
Hugo""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "fr retour",
        """Madame, Monsieur,

Je vous remercie d'avoir étudié ma candidature au poste de comptable. Pourriez-vous me dire, si cela est possible, quels points je pourrais améliorer ?

Je vous souhaite une excellente continuation.

Cordialement,
Samira Haddad""",
        True,
        0,
        False,
        True,
    ),
    Letter(
        "fr dommage",
        """Bonjour Monsieur Roussel,

Merci de m'avoir prévenu. C'est dommage, car j'ai beaucoup apprécié la visite de l'atelier, mais je respecte votre décision. Si un autre poste se libère, n'hésitez pas à me contacter.

Bien à vous,
Loïc Guérin""",
        True,
        1,
        True,
        False,
    ),
    Letter(
        "es cinco pasos",
        """Estimada señora Ortega:

Muchas gracias por informarme y por el tiempo que dedicó a mi entrevista para el puesto de enfermera. Lamento no haber sido seleccionada, pero entiendo su decisión.

Me encantaría que me tuvieran en cuenta para futuras vacantes. Si tiene un momento, le agradecería cualquier comentario que me ayude a mejorar.

Un cordial saludo,
Lucía Robles""",
        True,
        1,
        True,
        True,
    ),
    Letter(
        "es breve",
        """Hola, Andrés:

Gracias por tu mensaje y por la charla del jueves. Os deseo mucho éxito con el proyecto y espero que sigamos en contacto.

Un abrazo,
Paula""",
        True,
        0,
        True,
        False,
    ),
    Letter(
        "es consejo",
        """Buenos días, señor Vidal:

Le agradezco la respuesta sobre el puesto de cocinero. ¿Podría darme algún consejo para la próxima vez? Se lo agradecería mucho.

Saludos cordiales,
Iván""",
        True,
        0,
        False,
        True,
    ),
    Letter(
        "es lástima",
        """Estimado equipo de Lumbre:

Gracias por avisarme tan pronto. Es una lástima, aunque comprendo que buscaban a alguien con más experiencia. Si surge otra oportunidad, estaré encantada de presentarme de nuevo.

Atentamente,
Noa Prieto""",
        True,
        1,
        True,
        False,
    ),
)

BAD_OTHER_LANGUAGES = (
    Letter(
        "de forderung",
        """Sehr geehrte Damen und Herren,

ich erwarte bis Freitag eine schriftliche Begründung für Ihre Absage. Ich erfülle alle Anforderungen der Ausschreibung.

Bernd Krause""",
        False,
        0,
        False,
        True,
    ),
    Letter(
        "de bitter",
        """Guten Tag,

nach vier Gesprächen hätte ich zumindest einen Anruf erwartet. Offensichtlich zählt Erfahrung bei Ihnen nichts.

Sabine Moll""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "de drohung", """Das ist Diskriminierung. Mein Anwalt wird sich bei Ihnen melden.""", False, 0, False, False
    ),
    Letter(
        "de höflich und sauer",
        """Sehr geehrte Frau Lang,

vielen Dank für Ihre Nachricht. Ich war eigentlich überzeugt, dass mein Profil sehr gut zu Ihrer Stelle passt. Viel Glück beim Suchen nach jemand Besserem.

K. Wendt""",
        True,
        0,
        False,
        False,
    ),
    Letter(
        "fr exigence",
        """Madame,

J'exige des explications sur ce refus. Vous me devez au moins une réponse honnête.

P. Morel""",
        False,
        0,
        False,
        True,
    ),
    Letter(
        "fr amer",
        """Bonjour,

Je ne comprends pas votre décision. Visiblement, l'expérience ne compte pas chez vous. Tant pis pour vous.

Gérard""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "fr menace",
        """Votre attitude est scandaleuse, je vais saisir les prud'hommes et laisser un avis négatif.""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "fr supplication",
        """Monsieur, je vous en prie, donnez-moi une chance, je vous supplie, j'ai besoin de ce travail pour payer mon loyer.""",
        False,
        0,
        False,
        False,
    ),
    Letter(
        "es exigencia",
        """Señores:

Exijo una explicación de por qué no me han elegido. Tengo derecho a saber los motivos.

Ramón Gil""",
        False,
        0,
        False,
        True,
    ),
    Letter(
        "es amargo",
        """Hola,

Después de cinco entrevistas ni siquiera me llaman por teléfono. Por lo visto la experiencia no vale nada. Ustedes se lo pierden.

Marta""",
        False,
        0,
        False,
        False,
    ),
    Letter("es insulto", """Son unos payasos y unos mentirosos. Qué vergüenza de empresa.""", False, 0, False, False),
    Letter(
        "es súplica",
        """Le suplico que reconsidere su decisión. Denme otra oportunidad, necesito este trabajo.""",
        False,
        0,
        False,
        False,
    ),
)
