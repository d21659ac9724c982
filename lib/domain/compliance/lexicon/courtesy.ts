import type { Lexicon } from "./lexicon.ts";

/**
 * What is said out of politeness and tells the buyer nothing.
 *
 *   thanks   for the order, the trust, the purchase
 *   hope     that it pleases, that all is well
 *   help     "we are here for you"
 *   check    asks whether it arrived and pleases
 *   self     "we are a small family business"
 *   only     "just a line to say": nothing else is meant
 *   patience thanks for waiting or answering, which belongs to another matter
 */
export type Courtesy = "thanks" | "hope" | "help" | "check" | "self" | "only" | "patience";

export const COURTESY: Lexicon<Courtesy> = {
  en: {
    thanks: [
      "(chuffed|tickled|over the moon|humbled|touched|blown away|bowled over) ~6 (you|your|order|that)",
      "you ~3 (picked|chose|went for|trusted|found) ~1 (us|a small|a tiny|this little|the little|our little|our small|two brothers|two sisters|two friends|two people)",
      "(went for|trusted) (our|us)",
      "(raised|raise) (a|our|my) (glass|mug|cup)",
      "(pleasure|glad|happy) ~3 (serve|serving|serve you|chose us|have you)",
      "look forward to (serving|seeing|welcoming)",
      "(thanks|thank you|thankyou|thx|cheers for)",
      "(thank|thanks|thx|thankyou|thank you|many thanks|big thanks) ~4 (order*|purchas*|buying|choosing|shopping|business|trust|support*|custom|picking|ordering|being|from all of us|everything)",
      "(grateful|appreciate|delighted|thrilled|happy|honoured|honored|pleased|glad) ~6 (order|purchase|business|trust|support|custom|customer|chose|bought|you)",
      "(warm|big|huge|heartfelt|sincere) (thank you|thanks)",
      "(means a lot|means the world|made our day)",
      "(thank you so much|thank you very much|thanks again|thanks a lot|thank you once again)",
      "(welcome to|welcome aboard|welcome in) ~3 (family|shop|store|community|club)",
    ],
    hope: [
      "(enjoy|have fun|lots of love|with love)",
      "(hope|hoping|trust|wish) ~6 (enjoy*|love|like|happy|satisfied|pleased|delight*|pleasure|fun|well|great|wonderful|useful|brings|serves)",
      "(enjoy|have fun with|lots of joy with|lots of fun with) (your|the|it|using)",
      "(wish you|wishing you) ~4 (day|week|weekend|joy|fun|holidays|season|pleasure|christmas)",
      "(happy|merry) (holidays|christmas|easter|birthday|new year)",
    ],
    help: [
      "(something's|anything's|something is|anything is) (off|wrong|amiss|not right)",
      "(reply to this|reply to us|sort it out|reply)",
      "(contact|write|email|message|reach|text|call|tell) (us|me|out|to us|to me)",
      "(not|not completely|not fully|isn't|aren't) ~3 (satisfied|happy|perfect|pleased)",
      "make it right",
      "(here|happy|glad|available|ready) (to|for) (help|you|assist|answer)",
      "(any|have) ~2 (question|questions|concern|concerns|problem|problems|issue|issues|trouble)",
      "(don't|do not|never|dont) hesitate",
      "(feel free|at your service|at your disposal|just reply|get in touch|let us know)",
      "(anything|something) (is wrong|isn't right|is not right|we can|wrong|not right|you need)",
    ],
    check: [
      "(know|hear) ~1 how",
      "(had|have had|owned) your ~4 (week|weeks|month|days|while)",
      "(to your liking|meet your expectations|met your expectations|up to your expectations|as you expected)",
      "(did|do) you ~1 (like|enjoy|love)",
      "(check|checking|checked|make sure|ensure|see if|see whether) ~8 (arrived|happy|all right|alright|ok|okay|satisfied|pleased|fine|everything|hoped)",
      "(arrived|arrive|received|got) ~5 (safely|well|safe|in good condition|good order|in one piece|okay|ok|as expected)",
      "(everything|all) ~4 (ok|okay|fine|to your satisfaction|alright|all right|as expected|perfect|good|well)",
      "(are you|are you still|were you) ~3 (happy|satisfied|pleased|enjoying)",
      "how (are you|do you|did you|is|are) ~3 (like|liking|enjoy|enjoying|find|finding|getting on|working out|everything|it going)",
      "(following up|follow up|touching base)",
      "(are you|you are|you're|you were|you) ~2 (happy|satisfied|pleased) with (your|the|it|our)",
    ],
    self: [
      "(makes|made|make) (us|me|my day|the team) (smile|grin|dance|proud|happy|beam)",
      "(thinking of|thought of) you",
      "(sends|send|say|says) (its|their|her|his|you) ~1 (regards|love|hello|best)",
      "(customers|people|buyers|clients) (like you|such as you)",
      "(small|family|tiny|little|independent|local) ~2 (business|company|shop|workshop|team|store|brand|studio)",
      "(means everything|puts a smile|makes us smile|made our day|fills us with|means so much)",
      "(your satisfaction|customer satisfaction|you are important|you're important|valued customer)",
    ],
    only: [
      "(just|simply|only) ~1 (a line|a word|a few words|a few lines|a quick hello|a quick note|a hello|a wee note|to say (thanks|thank you|hello|how))",
      "(just|simply|only) wanted (you to know|to say|to tell you how)",
      "(that's|that is) (all|it)",
      "(nothing else|nothing more|no more than that)",
    ],
    patience: [
      "(thank*|thanks|appreciate|thank you) ~3 (patience|understanding|patient|reply|answer|response|cooperation|prompt|help|quick|message|writing|contacting|reaching out|letting us|waiting|bearing)",
    ],
  },
  de: {
    thanks: [
      "(vergelt's gott|vergelts gott|vergelt s gott)",
      "(glücklich|stolz|gerührt|hin und weg|begeistert) ~4 (dass sie|dass du|über ihre|über deine)",
      "schön dass (sie|du|ihr) ~2 (da|dabei|hier|bei)",
      "(war uns|ist uns) eine freude",
      "(danke|dank|dankeschön)",
      "(danke*|dank|danken|bedanken|dankbar|dankeschön|merci) ~6 (bestellung|einkauf|kauf|vertrauen|auftrag|bestellt|unterstützung|treue|entschieden|interesse|gekauft|wahl)",
      "(freuen|freut|freue|schön|glücklich) ~6 (bestellt|bestellung|kunde|kundin|kunden|entschieden|begrüßen|gekauft|auftrag|einkauf|dich|sie als|gefunden)",
      "(herzlichen dank|vielen dank|vielen lieben dank|tausend dank|danke schön|besten dank|dankeschön|lieben dank|ganz herzlich|danke nochmal)",
      "(bedeutet uns viel|bedeutet uns sehr viel|herzlich willkommen)",
    ],
    hope: [
      "(schmecken|genießen sie|genieß|viel freude)",
      "(hoffen|hoffe) ~6 (schön*|tolle*|beste*)",
      "(hoffen|hoffe|wünschen|wünsche|hoffentlich) ~8 (gefällt|gefallen|freude|zufrieden|spaß|glücklich|tag|woche|wochenende|gut|viel|passt|alles)",
      "(viel|ganz viel) (freude|spaß|vergnügen)",
      "(frohe|schöne|fröhliche|guten) (weihnachten|ostern|feiertage|festtage|rutsch)",
      "(schönen|angenehmen) (tag|abend)",
    ],
    help: [
      "nicht ~2 (passt|stimmt|gefällt)",
      "nicht ~3 (zufrieden|gefallen|passen|stimmen)",
      "(wenden sie sich|kontaktieren sie|schreiben sie|ruf*)",
      "(fragen|anliegen|probleme|problemen|rückfragen|wünsche|unklarheiten)",
      "(zur verfügung|zur seite|für sie da|für dich da|für euch da|gerne weiter|gern weiter|helfen wir|helfe ich|melden sie sich|melde dich|meldet euch|melden)",
      "(zögern sie nicht|schreiben sie uns|schreib uns|sagen sie uns|sag uns|lassen sie es uns wissen)",
    ],
    check: [
      "(haben wir|hat es|hat alles|war alles|ist alles) ~5 (erwartungen|zufriedenheit|geklappt|gefallen|recht)",
      "(prüfen|überprüfen|schauen|kontrollieren|fragen|nachfragen|erkundigen|wissen) ~10 (angekommen|gefällt|zufrieden|in ordnung|geklappt|wohlbehalten|gut|alles|unversehrt|vollständig)",
      "(angekommen|erhalten|eingetroffen) ~3 (gut|heil|unversehrt|wohlbehalten)",
      "(gut|heil|unversehrt|wohlbehalten|sicher) ~3 (angekommen|erhalten|eingetroffen)",
      "(alles) ~4 (ordnung|gut|zufriedenheit|geklappt|bestens|okay|ok|passt|zufriedenstellend)",
      "(sind sie|bist du|seid ihr|sie sind) ~5 zufrieden",
      "(wie gefällt|gefällt ihnen|gefällt dir|zufrieden mit|zu ihrer zufriedenheit)",
    ],
    self: [
      "(an sie|an dich|an euch) ~3 (denken|gedacht|dachte)",
      "(lassen|lässt) grüßen",
      "(grinsen|schmunzeln|strahlen) ~2 (lassen|gebracht)",
      "(kunden|menschen|kundinnen|käufer) wie (sie|dich|dir|euch|ihnen)",
      "(klein*|familien*|inhabergeführt*) ~2 (unternehmen|betrieb|werkstatt|laden|shop|team|manufaktur|familienbetrieb|händler|geschäft)",
      "(familienunternehmen|familienbetrieb|kleinunternehmen|zufriedenheit|lächeln|am herzen)",
    ],
    only: [
      "(nur|bloß|einfach|lediglich) ~4 (sagen|gruß|zeilen|worte|loswerden|hallo)",
      "(sonst nichts|mehr gibt es nicht|mehr nicht|das war's|das wars|das wär's|das ist alles)",
    ],
    patience: [
      "(dank|danke|danken) ~4 (verständnis|geduld|antwort|rückmeldung|nachricht|mithilfe|mitarbeit|hilfe|entgegenkommen|unterstützung bei)",
    ],
  },
  fr: {
    thanks: [
      "(heureux|heureuse*|ravi*|content*) que (notre|nos|votre|vous)",
      "(remercié*|merci infiniment|soyez en remercié*)",
      "(touché*|émus|ému|émue|comblé*|fiers|fier|fière) ~4 (que|de|par|votre|vous)",
      "(avez|as) (choisi|préféré|trouvé) ~2 (petit*|maison|atelier|nous)",
      "(un plaisir|ravis de|plaisir de) ~3 (servir|compter|vous)",
      "merci",
      "(merci|remercions|remercie|remerciements|remercier|reconnaissant*) ~6 (commande*|achat*|confiance|choisi|fidélité|soutien|acheté|intérêt|visite|choix)",
      "(ravi*|heureux|heureuse*|content*|enchanté*) ~6 (compter|client*|commande|achat|vous|accueillir|servir)",
      "(un grand merci|merci beaucoup|mille mercis|merci infiniment|merci encore|tous nos remerciements|merci à vous)",
      "bienvenue (parmi|chez|dans)",
    ],
    hope: [
      "(régalez|profitez|régale)",
      "tout le plaisir",
      "(espér*|souhait*|espoir) ~8 (plai*|satisf*|bonne|bon|bien|plaisir|content*|conforme|belle|excellente|apprécie*|convien*|attentes)",
      "(profitez bien|bonne utilisation|bonne lecture|bonne dégustation|joyeuses fêtes|joyeux noël|bonnes fêtes|amusez vous)",
      "(belle|bonne|excellente) (journée|soirée|semaine)",
    ],
    help: [
      "pas ~3 (satisfait*|content*|convien*)",
      "(quelque chose|en cas de) ~4 (va pas|problème|souci|convient pas)",
      "(question*|besoin d'aide|souci|problème|remarque|renseignement*)",
      "(à votre disposition|à votre écoute|à ta disposition|à votre service|là pour vous|n'hésite*|contactez nous|écrivez nous|reste* disponible*)",
    ],
    check: [
      "(vérifier|assurer|savoir|vérifiez|demander|assurons) ~10 (arrivé|arrivée|bien passé|satisf*|plai*|bien reçu|bon état|va bien|convient|conforme|ordre|bien)",
      "(bien|tout) ~3 (arrivé|arrivée|reçu|passé|bon état|conforme)",
      "(êtes vous|es tu|vous êtes) ~3 (satisfait*|content*|heureux)",
      "(tout (est|va|s'est)) ~3 (bien|ordre|conforme|passé|parfait)",
      "(vous plaît|te plaît|votre satisfaction|votre entière satisfaction|satisfait* de)",
    ],
    self: [
      "(pensé|pensons|pensais|pense) à (vous|toi)",
      "(saluent|salue|embrasse|embrassent)",
      "(fait sourire|fait chaud au cœur|portez vous bien)",
      "(clients|clientes|personnes) comme (vous|toi)",
      "(petite|petit|familiale|familial|artisanal*) ~2 (entreprise|atelier|boutique|équipe|société|maison)",
      "(votre satisfaction|tient à cœur|nous touche|du fond du cœur|notre priorité)",
    ],
    only: [
      "(juste|seulement|simplement) ~3 (mot|dire|merci|bonjour|coucou|lignes)",
      "(un mot seulement|rien d'autre|rien de plus|c'est tout|voilà tout)",
    ],
    patience: [
      "(merci|remercions|remercie) ~4 (patience|compréhension|réponse|retour|message|coopération|collaboration|aide)",
    ],
  },
  es: {
    thanks: [
      "agradecer* ~4 (compra|pedido|confianza|elegir*|preferencia|detalle)",
      "(emociona*|orgullos*|ilusión|alegría) ~6 (compra|pedido|que haya*|elegid*|eligier*)",
      "(ha sido|fue|es) un placer",
      "nos encanta",
      "(hayas|haya|habernos|habéis) elegido",
      "gracias",
      "(gracias|agradec*|agradecid*|agradecimiento) ~6 (pedido*|compra*|confianza|confiar|elegir*|comprar*|apoyo|preferencia|confiado|elegido|habernos|pedir|encargo)",
      "(encantad*|felices|alegra*|contentos|ilusión|content*) ~6 (pedido|compra|cliente*|contar|tenerle|tenerte|atender|hayas|haya)",
      "(muchas gracias|mil gracias|muchísimas gracias|gracias de nuevo|gracias de corazón|gracias otra vez|un millón de gracias)",
      "(bienvenid* a)",
    ],
    hope: [
      "(esper*|dese*|ojalá|confiamos) ~8 (guste|gusten|disfrut*|satisf*|content*|encant*|feliz|bien|buen|buena|expectativas|contenta|utilidad|sirva)",
      "(que lo disfrut*|disfrut* de|que disfrut*|felices fiestas|feliz navidad|feliz día|buen día|que tenga* un|que pase*)",
    ],
    help: [
      "no ~3 (satisfech*|content*|convence)",
      "(escríbanos|escríbenos|contacte|contacta|avísenos|avísanos)",
      "(entera disposición|a disposición|lo que necesit*|estamos para)",
      "(duda*|pregunta*|consulta*|cualquier cosa|inconveniente|problema)",
      "(a su disposición|a tu disposición|estamos aquí|para ayudar*|no dude*|a su servicio|contáctenos|contáctanos|escríbenos|escríbanos)",
    ],
    check: [
      "(comprobar|saber|verificar|asegurar*|compruebe|preguntar|revise|confirmar) ~10 (llegado|satisf*|content*|bien|buen estado|todo|correcto|gusta|perfectas condiciones|recibido)",
      "(todo) ~4 (bien|orden|correcto|perfecto|gusto|agrado|satisfacción)",
      "(llegado|recibido|llegó) ~3 (bien|buen estado|perfecto|perfectas|correctamente)",
      "(está|estás|están|quedó) ~3 (satisfech*|content*|feliz)",
      "(le ha gustado|te ha gustado|qué tal|qué le parece|qué te parece|satisfech* con|content* con|de su agrado)",
    ],
    self: [
      "(saludarla|saludarle|saludarlo|saludarte)",
      "(pensado|pensamos|pensando|acordado|acordé|acordamos) ~1 (en|de) (usted|ti|ustedes|vosotros)",
      "(brindado|brindamos|brindis)",
      "(mandan|manda|envían) ~1 (saludos|recuerdos|un saludo|besos)",
      "(clientes|personas) como (usted|tú|ustedes|vosotros)",
      "(pequeñ*|familiar|artesan*) ~2 (empresa|negocio|taller|tienda|equipo|comercio|familia)",
      "(su satisfacción|tu satisfacción|nos hace felices|nos llena de|nos alegra|de corazón|muy importante para nosotros)",
    ],
    only: [
      "(solo|sólo|simplemente|únicamente) ~3 (decir*|saludar*|agradecer*|supiera|supieras|gracias|unas palabras|unas líneas|un saludo)",
      "(nada más|eso es todo|eso era todo)",
    ],
    patience: [
      "(gracias|agradec*) ~4 (paciencia|comprensión|respuesta|colaboración|mensaje|ayuda|cooperación|rápida)",
    ],
  },
  it: {
    thanks: [
      "(ringraziarla|ringraziarti|ringraziarvi|ringraziamo|gratitudine)",
      "(commoss*|orgoglios*|emozionat*) ~4 (che|per|di|suo|tuo)",
      "(è stato|è) un piacere",
      "(abbia|hai|aver) scelto (noi|il nostro)",
      "grazie",
      "(grazie|ringrazi*|ringraziamenti|grati|riconoscenti) ~6 (ordin*|acquist*|fiducia|scelto|sceglierci|comprato|preferenza|preferito|sostegno|acquistato|supporto)",
      "(felici|lieti|contenti|lieto|piacere|felice|onorati) ~6 (ordine|acquisto|client*|averla|averti|servirla|scelto|avervi|ordinato)",
      "(grazie mille|mille grazie|grazie di cuore|tante grazie|molte grazie|grazie ancora|grazie infinite)",
      "(benvenut* (nella|in|nel|tra|da))",
    ],
    hope: [
      "(sper*|augur*|confidiamo) ~8 (piac*|soddisf*|content*|gradi*|felice|bene|buona|buon|aspettative|gioia|utile|goda)",
      "(buon divertimento|buone feste|buon natale|buona giornata|buon utilizzo|buona lettura|si goda|goditi|buona serata|buon proseguimento)",
    ],
    help: [
      "non ~3 (soddisfatt*|content*|va|convince)",
      "(domand*|dubbi*|qualsiasi|chiariment*|necessità|problem*)",
      "(a sua disposizione|a tua disposizione|a disposizione|a vostra disposizione|siamo qui|non esit*|ci contatti|contattaci|ci scriva|scrivici|contattarci|scriverci)",
    ],
    check: [
      "(verific*|sapere|controll*|assicur*|chieder*|accertar*) ~10 (arrivat*|soddisf*|content*|bene|buone condizioni|tutto|ordine|piac*|integr*|ricevuto)",
      "(tutto) ~4 (bene|ordine|posto|gradimento|perfetto|ok|apposto)",
      "(arrivat*|ricevuto) ~3 (bene|integr*|buone condizioni|perfett*|sano)",
      "(è|sei|siete|rimasto|rimasta) ~2 (soddisfatt*|content*|felice)",
      "(le è piaciuto|ti è piaciuto|come si trova|come ti trovi|soddisfatt* (del|della|dell'))",
    ],
    self: [
      "(pensato|pensiamo|pensando) a (lei|te|voi)",
      "(tuffo al cuore|stia bene|un saluto a|la salutano|ti salutano|manda i saluti|mandano i saluti)",
      "(brindato|brindiamo)",
      "(clienti|persone) come (lei|te|voi)",
      "(piccol*|familiare|artigian*) ~2 (azienda|impresa|bottega|negozio|laboratorio|squadra|realtà|attività)",
      "bottega di",
      "(la sua soddisfazione|tua soddisfazione|ci riempie|di cuore|ci fa felici|ci rende felici|a cuore)",
    ],
    only: [
      "(solo|solamente|soltanto|semplicemente) ~3 (dire|dirle|dirti|salutar*|ringraziar*|due righe|due parole|un saluto|grazie)",
      "(nient'altro|niente altro|tutto qui|nulla di più|niente di più)",
    ],
    patience: [
      "(grazie|ringrazi*) ~4 (pazienza|comprensione|risposta|collaborazione|messaggio|disponibilità|aiuto|cortese riscontro)",
    ],
  },
  ja: {
    thanks: [
      "お礼 ~2 (申し上げ|申しあげ|を申し|をお伝え|まで|が言いたく|をひとこと)",
      "(選んで|お求め|お買い求め|見つけて) ~2 (くださった|下さった|くださり|いただいた) ~12 (お礼|感謝|嬉し|うれし|ありがた|胸)",
      "(ありがとう|感謝|有難う|御礼申し上げ)",
      "(ご購入|お買い上げ|お買上げ|ご注文|ご利用|お選び|ご愛顧|お買い物|購入|お買い求め|ご縁) ~8 (ありがとう|有難う|感謝|御礼|お礼|嬉しく)",
      "(誠にありがとう|心より感謝|厚く御礼|深く感謝|心から感謝|大変ありがとう|本当にありがとう|心より御礼|ありがとうございました)",
    ],
    hope: [
      "快適",
      "(お楽しみ|楽しんで|気に入って|お気に召|喜んで|ご満足|ご愛用|お役に立|お役立て|ご活用|素敵な|良い一日|幸いです|末永く)",
    ],
    help: [
      "(ご不明|ご質問|ご不安|お困り|ご要望|お気軽に|何かござい|何かあり|お問い合わせください|お問合せください|ご遠慮なく|ご相談)",
      "(引き続き|今後とも|これからも|またのご利用|どうぞよろしく|今後も)",
    ],
    check: [
      "(お使い|使い心地|ご使用感|お過ごし|調子|使用感) ~6 (でしょうか|ですか|いかが)",
      "(無事|問題なく|お手元) ~8 (届き|届いた|お届け|到着|お受け取り|受け取)",
      "(ご確認|確認) ~8 (届き|商品|状態|お気に|満足)",
      "(いかがでしょうか|いかがでしたか|いかがですか|ご満足いただけ|お気に召しました)",
    ],
    self: [
      "(方|お客様|お顔) ~2 (のことを思|を思い|を思う|を想)",
      "(あたたかくして|暖かくして|お元気で|ご自愛|お健やか)",
      "(懐かしくな|乾杯|笑顔にな|胸がいっぱい|じんとし)",
      "(小さな|小さい|家族経営|個人) ~3 (店|工房|会社|お店|ショップ)",
      "(励み|嬉しく思|うれしく思|喜び|拍手|ご満足)",
    ],
    only: [
      "(ひとこと|一言|ひと言|ご挨拶|ごあいさつ) ~4 (お礼|ご挨拶|ごあいさつ|まで|お伝え|思い|申し上げ)",
      "(それだけです|それだけをお伝え|以上、お礼まで|取り急ぎお礼)",
    ],
    patience: [
      "(ご理解|ご協力|ご返信|お待ち|ご連絡|お問い合わせ) ~8 (ありがとう|感謝|御礼|お願い|いただき)",
    ],
  },
};
