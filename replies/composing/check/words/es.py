"""Spanish: `usted` and `tú` alike."""

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
    greeting=any_of(r"estimad~|hola|buen[oa]s (?:días|tardes|noches)|buen día|querid~|apreciad~|señor~|distinguid~"),
    nameless=any_of(
        r"equipo|señor(?:es|as)?(?: y)?|recursos|rrhh|responsable|a quien|departamento|todos|todas"
        r"|selección|reclut~|comité"
    ),
    role=any_of(
        r"puestos?|vacantes?|cargos?|oferta|posición|plaza|empleo|prácticas|candidatura|solicitud|asunto"
        r"|beca"
    ),
    thanks=any_of(
        r"gracias|agradec~|agradezco|gratitud|agradecid~|ha sido un placer|fue un placer"
        r"|valoro (?:mucho )?(?:su|tu|el|la|que)"
    ),
    not_thanks=any_of(
        r"gracias por nada|no,? gracias|gracias de antemano|(?:agradecería|agradeceré|agradecerías)"
        r"|le estaría agradecid~|gracias a (?:usted|ustedes|vosotros) (?:he|estoy|no)"
    ),
    disappointment=any_of(
        r"decepcion~|decepción|desilusi~|triste~|tristeza|lamento (?:no|que|mucho|la|esta)|lástima|pena"
        r"|desafortunadamente|lamentablemente|por desgracia|esperaba|había esperado|hubiera (?:preferido"
        r"|deseado)|no (?:es|era|fue) (?:la|el) (?:respuesta|noticia|resultado)|apenad~|frustr~"
        r"|siento (?:mucho )?(?:no|que)|desanim~"
    ),
    not_disappointment=any_of(r"siento (?:mucho )?(?:haber|no haber (?:llegado|podido))|sin pena"),
    wish=any_of(r"me (?:hubiera|habría|hubiese) (?:gustado|encantado)"),
    softened=just_before(r"un poco|algo|ligeramente"),
    wishes=any_of(
        r"(?:le|les|te|os) deseo|mucho éxito|muchos éxitos|mucha suerte (?:con|en|a)|enhorabuena"
        r"|felicidades|felicito|lo mejor"
    ),
    heavy=any_of(
        r"destrozad~|devastad~|desesper~|hundid~|injust~|furios~|indignad~|indignante|enfadad~|enojad~"
        r"|rabia|humillad~|humillante|asco|asquead~|(?:profundamente|enormemente|tremendamente"
        r"|extremadamente|amargamente) (?:decepcionad~|dolid~|herid~)|decepcionad~ (?:con|de) (?:usted~"
        r"|su (?:empresa|actitud|trato|proceso|forma|falta)|vosotros)|llorado|llorando|pesadilla"
        r"|insoportable|sin esperanza|escandaliz~|harto|harta"
    ),
    interest=any_of(
        r"(?:futur~|próxim~|otr[oa]s?|nuev[oa]s?|demás) (?:\w+ ){0,3}(?:oportunidad~|vacantes?|puestos?"
        r"|ofertas?|procesos?|posicion~|proyectos?|ocasi~|cargos?|candidatur~)|(?:oportunidad~|vacantes?"
        r"|puestos?|ofertas?|procesos?|proyectos?) (?:\w+ ){0,3}(?:futur~|similar~|que (?:encaj~|se ajust~"
        r"|surj~)|surg~)|en (?:el|un) futuro|más adelante",
        r"(?:seguir|seguimos|estar|mantener~|quedar|permanecer|sigamos"
        r"|mantengamos)(?: \w+){0,2} (?:en )?contacto|ten(?:er|ga|gan|me|erme)~ (?:\w+ )?(?:en cuenta"
        r"|presente)|téngan?me|tenme|conservar? (?:\w+ )?(?:cv|currículum|datos|candidatura)|si (?:surge"
        r"|hay|se abre|cambia|en algún|más adelante)|volver a (?:postular~|presentar~|intentar~|optar)"
        r"|linkedin|nuestros caminos|volvamos a|(?:sigo|sigue|muy|sigo estando"
        r"|continúo) (?:\w+ )?interesad~|mi interés|colaborar|trabajar (?:juntos|juntas|con ustedes"
        r"|con vosotros|algún día)|a su disposición|quedo (?:a|atent~|pendiente)",
    ),
    not_interest=any_of(
        r"(?:mejor~|aprend~|prepar~|ayud~|útil~)(?: \w+){0,6} (?:futur~|próxim~"
        r"|otr[oa]s?)(?: \w+){0,2} (?:entrevistas?|solicitud~|candidatur~|procesos?)"
    ),
    no_interest=any_of(
        r"(?:no|nunca)(?: \w+){0,3} (?:volveré|vuelvo|volver)|nunca más|no me (?:interesa|contact~"
        r"|escriban|escribas)|borren mis|eliminen mis"
    ),
    accepts=any_of(r"(?<!no )(?:comprendo|entiendo|respeto|acepto)|comprensible"),
    acknowledges=any_of(
        r"gracias|agrade~|comprendo|entiendo|respeto|acepto|decepcion~|lamento|lástima|pena|enhorabuena"
        r"|felicit~|felicidades|le deseo|les deseo|lamentablemente"
    ),
    feedback=any_of(
        r"feedback|retroalimentación|comentarios?|opinión|sugerenci~|consejos?|críticas?|observaciones"
        r"|recomendaci~|mejorar|mejoras?|hacer mejor|haber hecho|faltado|faltó|puntos? (?:fuertes?"
        r"|débiles?|de mejora)|aspectos|motivos?|razón|razones|por qué|explica~|explicación~|justifi~"
    ),
    not_feedback=any_of(r"razón (?:por la que|de)"),
    asks_surely=any_of(
        r"(?:algún|algunos?|cualquier|unas?|sus?) (?:\w+ ){0,2}(?:comentarios?|consejos?"
        r"|sugerenci~|observaci~|opinión|feedback)|qué (?:podría|puedo|debería)|podría (?:decirme|darme"
        r"|compartir|indicarme)|lo que (?:podría|puedo)"
    ),
    asks=any_of(
        r"\S*\?|podría~|pueden?|puedes|si (?:es posible|fuera|tiene|pudiera|tuviera|le|les|no)"
        r"|agradecería~|agradeceré|me (?:gustaría|encantaría|ayudaría|sería)|sería|bienvenid~|por favor"
        r"|cualquier|exijo|espero|deme|denme|díganme|dígame|expliquen|explíqueme|deben|derecho|quiero"
        r"|merezco|compartir|tendría~"
    ),
    feedback_given=any_of(
        r"(?:gracias|agradezco|agradecid~)(?: \w+){0,6} (?:comentarios|feedback|consejos|retroalimentación"
        r"|sugerencias|explicación|explicarme|observaciones)|(?:sus|tus|su|tu) (?:comentarios|consejos"
        r"|feedback) (?:fueron|han|me han|son)|(?:entiendo|comprendo) (?:los|las|sus) (?:motivos|razones)"
    ),
    negates=just_before(r"(?:no|nunca|jamás|sin|ni|si|espero)(?: [\w']+){0,4}"),
    denies=just_before(r"(?:no|nunca|jamás|sin|ni)(?: [\w']+){0,2}"),
)

_TONE = ToneWords(
    claims=any_of(
        r"(?:gran|grave|enorme|terrible|tremendo) error|(?:un|su|vuestro) error|se (?:equivocan?"
        r"|han equivocado|ha equivocado|equivocó)|mala (?:decisión|elección)|decisión equivocada"
        r"|más (?:cualificad~|calificad~|preparad~|experiencia|capacitad~) que|mejor que|(?:mejor|ideal"
        r"|perfect~) candidat~|candidat~ (?:ideal|perfect~)|sobrecualificad~|sobrecalificad~"
        r"|no (?:van a )?encontrar(?:án|á)? (?:a )?(?:nadie|otr~)|se (?:pierden|lo pierden)"
        r"|dejando escapar"
    ),
    barbs=any_of(
        r"no (?:logro |puedo |consigo |alcanzo a )?(?:entiendo|entender|comprendo|comprender|creer"
        r"|creo que hayan|me explico)|(?:difícil|imposible) (?:de )?(?:entender|creer|comprender|aceptar)"
        r"|me cuesta (?:entender|creer|comprender|aceptar)|incomprensible|increíble|(?:me parece|encuentro"
        r"|resulta) (?:\w+ )?(?:sorprendente|extraño|curioso|raro|lamentable|interesante que|llamativo"
        r"|vergonzoso|una vergüenza|triste que|irónico)",
        r"ustedes se lo pierden|(?:su|vuestra) pérdida|peor para ustedes|buena suerte (?:encontrando"
        r"|con eso|buscando)|suerte (?:encontrando|con eso)|gracias por nada|con todo (?:el |mi )?respeto"
        r"|evidentemente|obviamente|al parecer|por lo visto|como (?:claramente|obviamente|evidentemente"
        r"|bien saben)|no (?:cuenta|vale|sirve|importa|cuentan|valen|importan)(?: \w+)? (?:para )?(?:nada"
        r"|nada)|uno (?:pensaría|esperaría|creería)|cabría esperar|(?:hubiera|habría|hubiese) (?:esperado"
        r"|sido (?:\w+ )?(?:correcto|agradable|bueno|mejor|un detalle|de agradecer|más honesto"
        r"|bonito) (?:que|si|recibir|saber))|esperaba (?:más|algo más|al menos|otra cosa) (?:de|que)"
        r"|lo mínimo|al menos (?:podrían|podían|una|un|haber|deberían)|(?:podrían|deberían|debían) haber"
        r"|ni siquiera|sin (?:siquiera|ni)|no se (?:molestaron|han molestado|dignaron|han dignado)",
        r"no (?:acepto|puedo aceptar|estoy de acuerdo|comparto)|me niego|inaceptable|inadmisible"
        r"|verdadera razón|verdadero motivo|enchuf~|amiguismo|favoritismo|ya (?:estaba|tenían) (?:decidido"
        r"|elegid~|todo)|no me (?:sorprende|extraña)|dice mucho de|me (?:prometieron|hicieron creer"
        r"|dieron a entender|ilusionaron)|pérdida de tiempo|perder el tiempo|cuestiono|tomado el pelo"
        r"|tomadura de pelo|jugado con",
    ),
    reproaches=any_of(),
    sour=any_of(
        r"(?:pensaba|creía|pensé|creí|estaba (?:convencid~|segur~)|tenía la impresión"
        r"|me parecía)(?: \w+)?…(?:encaj~|perfil|cumpl~|adecuad~|ideal|perfect~|cualific~|calific~|ajust~)"
        r"|(?:sorprendid~|sorprende|sorpresa|perplej~|desconcertad~|atónit~|extrañad~|estupefact~)"
        r"|cumpl(?:o|ía|ía con|o con)(?: \w+){0,3} (?:todos|todas)|(?:después"
        r"|tras)(?: de)? (?:\w+ )?(?:entrevistas?|semanas?|meses|rondas)…(?:espera~|solo|sólo|habría"
        r"|hubiera|merec~)|(?:correo|mensaje|respuesta|mail) (?:genéric~|automátic~|estándar|tipo)|irónic~"
    ),
    pleas=any_of(
        r"(?:les |le )?(?:suplico|ruego que (?:reconsider~|me den)|imploro)|(?:denme|deme"
        r"|dame) (?:\w+ )?(?:una|otra) (?:\w+ )?oportunidad|(?:última|segunda|otra) oportunidad (?:de"
        r"|para) (?:demostrar~|probar~)|necesito (?:este|el|mucho|urgentemente|trabajar)|demostrar(?:les"
        r"|le) que|trabajar gratis|cambien de opinión"
    ),
    appeals=any_of(
        r"(?:reconsider~|recapacit~|vuelvan a (?:revisar|considerar|evaluar)|revisar (?:su|la"
        r"|mi) (?:decisión|candidatura|solicitud))"
    ),
    polite_appeals=any_of(r"respetuosamente|agradecería|agradecid~|me gustaría|si|quisiera"),
    open_appeals=any_of(r"si|sería posible|posible|posibilidad|quizá~|tal vez|en el futuro|próxim~|futur~"),
    demands=any_of(
        r"exijo|(?:quiero|espero|demando|reclamo)(?: \w+){0,3} (?:explicación~|respuesta|justificación"
        r"|disculpas?|saber por qué|motivos?)|me deben|me debe|(?:explíquenme|explíqueme|díganme|dígame"
        r"|denme una explicación|justifiquen)|derecho a (?:saber|una|recibir|conocer)|(?:deben|tienen que"
        r"|deberían) (?:explicar~|decir~|dar~|justificar)|merezco|quiero saber"
    ),
    why=any_of(
        r"por qué (?:no|me|mi|se|fui|han)|(?:los|el|la|las) (?:motivos?|razón|razones) (?:de|del|por"
        r"|concret~|exact~|reales)|qué (?:falló|pasó)"
    ),
    polite=any_of(
        r"podría~|agradecería~|si|posible|por favor|me gustaría|me ayudaría|sería"
        r"|quizás?|tal vez|puedo preguntar~|podrías|encantaría|pudiera~"
    ),
    deadlines=any_of(
        r"antes de(?:l)? (?:lunes|martes|miércoles|jueves|viernes|mañana|fin)|inmediatamente|de inmediato"
        r"|en \d+ (?:horas|días)|cuanto antes|en el plazo"
    ),
    insults=any_of(
        r"idiot~|imbécil~|estúpid~|tont[oa]s?|ridícul~|patétic~|incompetent~|arrogant~|vergüenza|vergonz~"
        r"|mierda|joder|coño|puta~|cabron~|gilipoll~|pendej~|mentiros~|mentira~|mintieron|hipócrit~"
        r"|hipocres~|cobard~|falta de (?:respeto|profesionalidad|profesionalismo|educación|seriedad)"
        r"|poco (?:profesional~|serio~)|sinvergüenza~|payas~|circo|farsa|broma|insult~|ofend~|ofensiv~"
        r"|indignante|lamentable|asqueros~|racist~|sexist~|machist~|estaf~|perder (?:el|mi) tiempo"
        r"|pérdida de tiempo|basura|desfachatez|maleducad~"
    ),
    threats=any_of(
        r"abogad~|demanda(?:r|ré|rles|rlos)?|denunci~|acciones legales|tribunal~|juzgado|juicio|discrimin~"
        r"|inspección de trabajo|reseña~|glassdoor|redes sociales|(?:contar|contaré|decir|diré|avisar"
        r"|avisaré)(?: \w+)? (?:a )?(?:todos|todo el mundo|mis contactos|los demás)"
        r"|se (?:van a )?arrepentir~|arrepentirán|sabrán de mí|tendrán noticias|protección de datos|prensa"
        r"|hacer público|queja formal|reclamación"
    ),
    farewells=any_of(
        r"nunca más|no (?:me )?(?:vuelvan|vuelva|vuelvas) a|no volveré a|(?:su|la) competencia"
        r"|me alegro de no|no quiero (?:trabajar|saber)"
    ),
    praise=any_of(r"positiv~|buen~|excelent~|recomend~|amable~|encantad~"),
    sarcasm=anywhere(
        r"(?<!\w)(?:lol|jaja\w*|bravo|qué sorpresa|vaya sorpresa|wow|sí,? claro)(?!\w)", "🙄", "👏", "😂", "🤣", "🤡"
    ),
    shouted=word_set(
        "nunca jamás muy todo todos siempre nada por qué no mi yo ustedes usted más realmente ningún ninguna"
    ),
)

_PRIVACY = PrivacyWords(
    health=any_of(
        r"mi (?:\w+ )?(?:enfermedad|salud|depresión|discapacidad|embarazo|operación|cáncer|tratamiento"
        r"|terapia|ansiedad)|(?:estoy|estuve|estaba) (?:\w+ )?(?:enferm~|embarazada|deprimid~"
        r"|hospitalizad~|de baja)"
    ),
    age=any_of(r"mi edad|(?:tengo|con|a mis) \d\d años|demasiado (?:mayor|viej~|joven)"),
    family=any_of(
        r"mis? (?:\w+ )?(?:mujer|esposa|esposo|marido|hij[oa]s?|familia|madre|padre|padres|divorcio"
        r"|pareja)|madre soltera|(?:pagar|pago) (?:el|mi|la|las|mis) (?:alquiler|renta|hipoteca|facturas"
        r"|deudas)|deudas|sin dinero|hipoteca"
    ),
    pay=any_of(
        r"mi (?:\w+ )?(?:salario|sueldo)|(?:ganaba|gano|cobraba|cobro) (?:\w+ )?\d|(?:último"
        r"|anterior) (?:sueldo|salario)"
    ),
)

LEXICON = Lexicon(language="es", parts=_PARTS, tone=_TONE, privacy=_PRIVACY)
