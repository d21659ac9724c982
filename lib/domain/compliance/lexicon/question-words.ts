import type { Lexicon } from "./lexicon.ts";

/**
 * How people ask and answer.
 *
 *   asks        a question wherever it stands, with or without its mark
 *   opens       a question when a sentence starts with it
 *   small_talk  asks for no answer: "how are you?", "right?"
 *   vague       any explanation answers it: "why?", "what shall we do?"
 *   open_ended  cannot be answered by yes or no
 *   when, how_much  what the answer must hold
 *   decides     yes or no, at the start of an answer
 *   defers      the answer is to follow
 *   boilerplate thanks and farewells, whose words answer nothing
 */
export type QuestionConcept =
  | ("asks" | "opens" | "small_talk" | "vague" | "open_ended" | "when" | "how_much")
  | ("decides" | "defers" | "boilerplate");

export const QUESTION_WORDS: Lexicon<QuestionConcept> = {
  en: {
    asks: [
      "(want|wanted|like|love|need|wish|hoping|trying) to (know|ask|find out|check|understand|confirm) ~2 (if|whether|how|when|what|which|where|why|about)",
      "(wonder|wondering|curious|not sure|unsure) (if|whether|when|how|what|where|which|why)",
      "(tell me|let me know|advise|confirm|let us know|tell us|inform me) (if|whether|when|how|what|where|which|why)",
      "(can|could|may) (i|we) ~1 (still|also|get|have|return|cancel|change|use|order|pay|send|exchange|buy|ask|add|swap)",
      "(could|can|would) you ~2 (tell|let me know|confirm|advise|explain|check|say)",
    ],
    opens: [
      "(can|could|may|shall|should) (i|we|it|you|this)",
      "(do|does|did) (you|it|the|this|i|they)",
      "(is|are|was|will|would|has|have) (it|there|this|the|these|they|you|my|that|your|i)",
      "(how (do|does|can|much|many|long|big|tall|wide|soon|often|should|is|are|far|heavy)|what (is|are|was|size|colour|color|does|do|kind|type|about|time|material)|which|where (is|are|can|do|did)|when (will|can|is|are|do|does|did|should|would)|why (is|are|did|do|does|was|has|hasn't)|any (chance|update|news|idea|way))",
    ],
    small_talk: [
      "(how are you|how are things|how is it going|how's it going|how do you do|hope you are well|anyone there|anybody there|are you there|you know|know what i mean|really|seriously|right|ok|okay|hello|isn't it|is it not|can you help me|could you help me|can you help|can i ask a question|is this a joke|are you kidding|are you serious|are you kidding me|you see|why|what|huh|please|thanks|hi|what kind of service is this|can you believe it|who does that)",
    ],
    vague: [
      "(why|what happened|what's happening|what is happening|going on|went wrong|what now|what next|next step*|find out|solution|any (news|update|updates|chance|way|idea)|difference between|do about it)",
      "(what|how) (can|could|should|do|shall|must|will) (i|we|you) ~1 (do|proceed|go on|solve|help|handle|fix)",
    ],
    open_ended: ["(what|which|when|where|why|who|whose|how)"],
    when: [
      "(when|how (soon|fast|quickly|long (does|will|would|until|before|do|is delivery|is the delivery|is shipping))|by what date|what date|which date|which day|what day|how often|how much time|deadline)",
    ],
    how_much: [
      "(how much (is|does|are|for|would|do|will|to)|what ~3 (price|cost|costs|fee|charge)|how expensive)",
    ],
    decides: [
      "(yes|yep|yeah|no|nope|sure|of course|certainly|absolutely|definitely|indeed|correct|exactly|unfortunately not|sadly not|i'm afraid not|not at all|that's right|that is right|gladly|happily)",
    ],
    defers: [
      "(get back to you|let you know|ask* the (maker|manufacturer|supplier|warehouse|workshop)|checking with|looking into|look into|find out|will check|come back to you|keep you posted|keep you updated)",
    ],
    boilerplate: [
      "(thank you|thanks|many thanks) ~1 for ~6 (order|purchase|message|writing|contacting|question|questions|mail|email|inquiry|enquiry|patience|reaching out)",
      "(have|wish you) ~1 a ~2 (day|weekend|evening|week|time|one)",
      "(good|nice) (morning|afternoon|evening|day|weekend)",
      "(enjoy|hope you|happy to|glad to|pleasure) ~4 (enjoy|like|love|help|hear*|lamp|purchase|order)",
      "(hear|writing) from you soon",
    ],
  },
  de: {
    asks: [
      "(wüsste|wüßte|würde|möchte|wollte|wollen|möchten|will) ~4 (gern|gerne|wissen|fragen|erfahren|nachfragen|anfragen)",
      "(frage mich|fragen wollte|meine frage|habe eine frage|hätte eine frage|hätte ~2 frage|interessiert mich)",
      "(können|könnten|könntest|kannst|würden) (sie|du|ihr) ~3 (sagen|mitteilen|verraten|bestätigen|erklären|bescheid|prüfen|schreiben|nachsehen)",
      "(sagen|teilen|geben|schreiben|sag|gib|teil) ~5 (ob|wann|wie|wo|was|welche*|warum|wieviel)",
    ],
    opens: [
      "(wann|wo|woran|wohin|woher|wieso|weshalb|warum|womit|woraus|welche*|wieviel|wieviele|wie (viel|viele|lange|hoch|groß|breit|schwer|oft|kann|lautet|ist|sind|läuft|geht|teuer|bekomme|werden|funktioniert)|was (kostet|ist|für|passiert|mache|muss))",
      "(kann|können|könnte|könnten|darf|dürfte|muss|soll) (ich|man|wir|sie|ihr|du|der|die|das|es)",
      "(gibt es|ist (es|der|die|das|dies*|mein*)|sind (es|die|diese)|haben sie|habt ihr|hast du|hat (der|die|das)|passt|passen|liefern sie|verkaufen sie|bekomme ich|bekommt man|kommt (der|die|das|mein*)|wird (der|die|das|mein*)|werden (die|meine)|besteht die möglichkeit)",
    ],
    small_talk: [
      "(wie geht es ihnen|wie geht's|wie geht es dir|wie geht es euch|alles gut|oder|nicht wahr|stimmt's|richtig|ok|okay|hallo|wirklich|ernsthaft|können sie mir helfen|kannst du mir helfen|könnten sie mir helfen|ist das ein witz|ist das ihr ernst|soll das ein witz sein|was soll das|wissen sie|verstehen sie|ja|gell|warum|wieso|bitte|danke|jemand da|ist da jemand)",
    ],
    vague: [
      "(warum|wieso|weshalb|was ist (passiert|los|da los)|was (soll|kann|muss|können|sollen|müssen|machen|tun) (ich|wir|sie|man) ~3 (tun|machen|unternehmen|jetzt|nun)|was nun|was passiert|lösung|wie (geht es|gehen wir|gehe ich|verfahren wir|soll ich) ~2 (weiter|vor|vorgehen)|wie verbleiben|unterschied)",
    ],
    open_ended: [
      "(wann|wo|wie|was|wer|wen|wem|wessen|warum|wieso|weshalb|welche*|wieviel*|wohin|woher|womit|woraus|woran|worauf|wozu)",
    ],
    when: [
      "(wann|wie lange (dauert|brauch*|muss|bis)|wie schnell|wie oft|bis wann|ab wann|welche* (frist|datum|tag|termin)|liefertermin|lieferzeit)",
    ],
    how_much: [
      "(wie viel kostet|was kostet|wieviel kostet|wie teuer|wie hoch ~4 (kosten|versandkosten|preis|gebühr*)|was (kosten|kostet|würde ~3 kosten))",
    ],
    decides: [
      "(ja|nein|jawohl|natürlich|selbstverständlich|klar|sicher|gerne|gern|genau|richtig|stimmt|leider nicht|leider nein|auf jeden fall|keinesfalls|doch)",
    ],
    defers: [
      "(melden uns|melde mich|fragen ~5 (hersteller|lager|lieferant*)|klären|prüfen (das|wir|es)|geben ihnen bescheid|gebe ihnen bescheid|sagen ihnen bescheid|informieren sie sobald|kümmern uns)",
    ],
    boilerplate: [
      "(danke|dank) ~1 für ~3 (bestellung|nachricht|einkauf|anfrage|frage|fragen|mail|kauf|geduld|auftrag|interesse)",
      "(wünsche*|ihnen|dir|euch) ~4 (schönen|gute|guten|angenehmen|tolles|schönes|schöne) (tag|abend|woche|wochenende|zeit|nachmittag)",
      "(guten|schönen|gute|schönes|schöne) (morgen|tag|abend|woche|wochenende|nacht)",
      "viel (freude|spaß)",
    ],
  },
  fr: {
    asks: [
      "est ce (que|qu'*)",
      "(voudrais|voulais|souhaite|souhaiterais|aimerais|aimerions|voudrions|souhaitons|désire) ~1 (savoir|connaître|demander)",
      "(me demande|nous demandons) ~1 (si|quand|comment|combien|où|quel*)",
      "(dire|dites|indiquer|préciser|confirmer|faire savoir|savoir|expliquer|informer|renseigner) ~2 (si|quand|comment|combien|où|quel*|pourquoi|s'il*)",
      "(pouvez|pourriez|pourrais|peux|avez|auriez|savez|faites|livrez|acceptez|vendez|proposez|puis|serait|peut) (vous|tu|je|il|on)",
    ],
    opens: [
      "(combien|comment|pourquoi|quel*|où (est|en|sont|puis|se)|quand (est|sera|vais|puis|arrive|allez|pourr*|recevr*)|y a t il|existe t il|c'est (quoi|quand|combien)|qu'est ce|peut on|possible de|serait il possible|est il|est elle|sont ils|sont elles|a t il|a t elle)",
    ],
    small_talk: [
      "(comment allez vous|comment vas tu|comment ça va|ça va|n'est ce pas|non|ok|d'accord|bonjour|vraiment|pouvez vous m'aider|pourriez vous m'aider|c'est une blague|vous vous moquez de moi|sérieusement|vous voyez|il y a quelqu'un|vous êtes là|pourquoi|quoi|s'il vous plaît|merci|hein)",
    ],
    vague: [
      "(pourquoi|que se passe t il|qu'est ce qui se passe|que s'est il passé|que (dois je|puis je|faut il|peut on|pouvons nous|faire)|comment (faire|procéder|procède|procédons)|solution*|que proposez|des nouvelles|différence)",
    ],
    open_ended: [
      "(quand|où|comment|combien|pourquoi|quel|quelle|quels|quelles|qui|quoi|lequel|laquelle|qu'est ce|que)",
    ],
    when: [
      "(quand|combien de temps|quel* ~1 (délai*|date|jour)|sous combien|dans combien|à quelle date|délai de livraison)",
    ],
    how_much: [
      "(combien (coûte*|ça coûte|cela coûte|pour|est ce|vaut|faut il payer)|quel* ~3 (prix|coût|tarif|frais|montant))",
    ],
    decides: [
      "(oui|non|bien sûr|effectivement|tout à fait|absolument|malheureusement non|malheureusement pas|exactement|certainement|avec plaisir|évidemment|en effet|si)",
    ],
    defers: [
      "(revenons vers vous|reviens vers vous|reviendrons vers vous|reviendrai vers vous|renseign* auprès|interroge* le (fabricant|fournisseur)|demand* au (fabricant|fournisseur)|vous tenons au courant|tiendrons au courant|vérifions|vérifie auprès)",
    ],
    boilerplate: [
      "merci ~2 (de|pour|d') ~2 (commande|achat|message|question|questions|confiance|patience|demande|écrit)",
      "(bonne|belle|agréable|excellente) (journée|soirée|semaine|fin)",
      "(restons|reste) à votre (écoute|disposition)",
    ],
  },
  es: {
    asks: [
      "(quisiera|quería|querría|gustaría|quiero|necesito|desearía|queremos|necesitamos|quisiéramos|deseo) ~1 (saber|preguntar|consultar|conocer)",
      "(podría*|podrían|podrías|puede|puedes|pueden|podéis) ~2 (decir*|indicar*|confirmar*|informar*|explicar*|mirar|comprobar|aclarar*)",
      "(me|nos) (podría*|podrían|podrías|puede|puedes|pueden|podéis|dicen|dice|confirma*)",
      "(saber|decirme|dígame|díganme|dime|avísenme|avísame|pregunto|confirmar) ~1 (si|cuándo|cómo|cuánto|dónde|qué|cuál)",
      "(es posible|sería posible|hay (posibilidad|forma|manera)|se puede|se podría)",
    ],
    opens: [
      "(cuándo (llega*|va|van|se|recib*|env*|estará|sale|podré|me)|cuánto*|cuánta*|dónde (está|puedo|se|anda)|cómo (puedo|se|hago|es|funciona|va)|cuál*|qué (medida*|talla*|tamaño|color|material|hago|plazo|precio|pasa|es|tengo)|por qué)",
      "(puedo|podría|podemos|tienen|tenéis|tiene|hay|es compatible|sirve para|viene con|incluye|hacen envíos|envían)",
    ],
    small_talk: [
      "(cómo está|cómo están|cómo estás|qué tal|qué tal está*|verdad|no|vale|ok|hola|de verdad|en serio|me puede ayudar|me pueden ayudar|puede ayudarme|es una broma|me está tomando el pelo|sabe|entiende|hay alguien|por favor|gracias|por qué|qué|eh)",
    ],
    vague: [
      "(por qué|qué (ha pasado|pasa|pasó|ocurre|ha ocurrido|hago|puedo hacer|podemos hacer|debo hacer|hacemos|solución|soluciones)|cómo (procedo|procedemos|lo hacemos|lo solucionamos|puedo solucionar*)|solución|alguna novedad|diferencia)",
    ],
    open_ended: [
      "(qué|cuál|cuáles|cuándo|dónde|adónde|cómo|cuánto|cuánta|cuántos|cuántas|quién|quiénes|por qué)",
    ],
    when: [
      "(cuándo|cuánto (tiempo|tarda*|tardará*|demora*)|qué ~1 (día|fecha|plazo)|cuál ~3 plazo|en cuánto tiempo|cada cuánto|para cuándo)",
    ],
    how_much: [
      "(cuánto (cuesta*|vale*|es|sale*|sería|cobran|costaría|me cobran|hay que pagar)|qué ~1 (precio|coste)|cuál* ~3 (precio|coste|tarifa|gastos))",
    ],
    decides: [
      "(sí|si|no|claro|por supuesto|efectivamente|exacto|desde luego|lamentablemente no|así es|correcto|ciertamente|cómo no|sin problema|con mucho gusto)",
    ],
    defers: [
      "(consultar* ~3 (fabricante|proveedor|almacén)|consultando|le (informaremos|avisaremos|diremos|confirmaremos)|nos pondremos en contacto|le mantendremos|revisaremos|lo (revisamos|comprobamos|averiguamos)|volveremos a escribir*)",
    ],
    boilerplate: [
      "gracias ~1 por ~3 (compra|pedido|mensaje|pregunta|confianza|paciencia|consulta|escribirnos|contactar*|interés)",
      "(buenos|buenas|buen|feliz) (días|tardes|noches|día|semana|fin)",
      "(tenga|ten|que tenga|que pase) ~2 (día|semana|tarde|fin)",
    ],
  },
  it: {
    asks: [
      "(vorrei|volevo|vorremmo|volevamo|desidero|desidererei|mi piacerebbe|ho bisogno di|gradirei) ~1 (sapere|chiedere|chiedervi|chiederle|capire|conoscere)",
      "(può|puoi|potete|potrebbe|potresti|potreste) ~2 (dire|dirmi|confermare|confermarmi|indicare|indicarmi|spiegare|spiegarmi|verificare|controllare|informarmi|mandare|mandarmi|inviare|inviarmi)",
      "(sapere|dirmi|chiedo|domando|ditemi|mi dica|fatemi sapere|mi faccia sapere|confermarmi) ~1 (se|quando|come|quanto|dove|quale|perché)",
      "(è possibile|sarebbe possibile|si può|si potrebbe|c'è (la possibilità|modo))",
    ],
    opens: [
      "(quando (arriva*|viene|verrà|sarà|spedi*|posso|consegn*|lo|la)|quanto|quanti|quante|dove (si|è|posso)|dov'è|come (posso|si|faccio|funziona)|quale|quali|qual è|che (misur*|taglia|colore|dimension*|material*)|perché|cosa (devo|posso))",
      "(posso|possiamo|potrei|avete|ha ancora|c'è|ci sono|è compatibile|è disponibile|spedite|fate|è incluso|viene fornito|funziona con|va bene)",
    ],
    small_talk: [
      "(come sta|come stai|come va|come state|tutto bene|vero|no|giusto|ok|va bene|ciao|davvero|sul serio|può aiutarmi|potete aiutarmi|mi può aiutare|mi potete aiutare|è uno scherzo|mi prende in giro|sa|capisce|c'è qualcuno|per favore|grazie|perché|cosa|eh)",
    ],
    vague: [
      "(perché|cosa (è successo|succede|devo fare|posso fare|possiamo fare|facciamo)|che (succede|cosa devo|si fa|soluzione)|come (procedo|procediamo|devo fare|posso fare|facciamo|si procede|mai)|soluzion*|novità|differenza)",
    ],
    open_ended: [
      "(che|cosa|quale|quali|qual|quando|dove|dov'è|come|quanto|quanta|quanti|quante|chi|perché)",
    ],
    when: [
      "(quando|quanto tempo|in quanto tempo|entro quando|quanti giorni|che (giorno|data)|quale ~2 (termine|data)|ogni quanto|quali ~2 tempi|tempi di (consegna|spedizione)|quanto ci (vuole|mette))",
    ],
    how_much: [
      "(quanto (costa*|costano|viene|vengono|costerebbe|pago|si paga|è)|qual è ~2 (prezzo|costo)|che prezzo|quali ~3 (spese|costi))",
    ],
    decides: [
      "(sì|si|no|certo|certamente|assolutamente|purtroppo no|esatto|ovviamente|naturalmente|confermo|confermiamo|esattamente|volentieri|senz'altro|sicuramente|corretto)",
    ],
    defers: [
      "(chied* ~3 (produttore|fornitore|magazzino)|le faremo sapere|ti faremo sapere|vi faremo sapere|le farò sapere|la ricontatt*|la aggiorn*|verifichiamo|verificheremo|stiamo verificando|la terremo aggiornat*|torneremo a scriver*)",
    ],
    boilerplate: [
      "grazie ~2 per ~4 (acquisto|ordine|messaggio|domanda|fiducia|pazienza|scritto|averci|richiesta|contattato)",
      "(buona|buon|buone) (giornata|serata|pomeriggio|settimana|fine|weekend)",
      "(buongiorno|buonasera|buon giorno)",
    ],
  },
  ja: {
    asks: [
      "(でしょうか|ますか|ですか|ませんか|ましたか|でしたか|ましょうか|だろうか|ないか|ないでしょうか|かな|のか)",
      "(教えて|お教え|ご教示|お聞かせ|お知らせ)(ください|下さい|いただけ|頂け|願い|くださ|ほしい|欲しい)",
      "(知りたい|お聞きした|お尋ねした|お伺いした|確認したい|質問があ|質問です|伺いたい|聞きたい)",
    ],
    opens: ["(いつ|どこ|なぜ|どうして|どうやって|いくら|どの|どれ|どちら|何)"],
    small_talk: [
      "(お元気ですか|お元気でしょうか|いかがお過ごしでしょうか|いかがお過ごしですか|そうですか|よろしいでしょうか|いいですか|本当ですか|ご存知ですか|冗談ですか|お世話になっております|すみません)",
    ],
    vague: [
      "(なぜ|どうして|どうなって|どうすれば|どうしたら|どうしましょう|どう対応|何があった|何が起|理由|原因|違いは|違いを|状況)",
    ],
    open_ended: [
      "(いつ|どこ|なぜ|どうして|どうやって|どうすれば|いくら|どの|どれ|どちら|何|どんな|だれ|誰)",
    ],
    when: [
      "(いつ|何日|何時|どのくらいで|どれくらいで|どのくらいかか|どれくらいかか|何週間|納期|到着予定|発送予定)",
    ],
    how_much: ["(いくら|何円|料金は|送料は|費用は|値段は|価格は)"],
    decides: [
      "(はい|いいえ|ええ、|可能です|できます|もちろん|承知|かしこまり|残念ながら|申し訳ございませんができ)",
    ],
    defers: [
      "(確認いたし|確認し|確認致し|お調べ|問い合わせて|問い合わせており|改めてご連絡|折り返し|追ってご連絡|確認中|分かり次第|わかり次第)",
    ],
    boilerplate: [
      "(ご連絡ありがとう|お問い合わせありがとう|ご注文ありがとう|ご購入ありがとう|いつもありがとう|今後ともよろしく|よろしくお願い|お世話になって)",
    ],
  },
};
