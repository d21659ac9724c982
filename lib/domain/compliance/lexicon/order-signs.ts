import type { Lexicon } from "./lexicon.ts";

/**
 * Bits of a confirmation that never names the order: "Noted, paid, over to us."
 * One of them stands in many a message; two different ones confirm.
 *
 *   noted    written down, address and all
 *   paid     the money is there, the bank agreed
 *   begun    it is the shop's turn, work starts
 *   agreed   accepted, the purchase is concluded
 *   idle     all is well: green light, lean back, no need to answer
 */
export type OrderSign = "noted" | "paid" | "begun" | "agreed" | "idle";

export const ORDER_SIGNS: Lexicon<OrderSign> = {
  en: {
    noted: [
      "(number|no) ~1 (in|on) (our|the) (queue|line|list)",
      "(confirming|confirmed):",
      "(have|got) you down for",
      "(reserved|put aside|set aside) for you",
      "(noted|got it|got that|jotted down|written down|pencilled in|penciled in|put down|booked in|duly recorded|in the book|in our book|in our books|in the ledger|in our ledger|on our list|on the list)",
      "(all|everything) (came in|came through|received|has come through)",
    ],
    paid: [
      "(charged|billed|debited)",
      "(paid|settled|settled in full|paid up|cash in the till|money is in|money has landed|money arrived)",
      "(bank|card|card company|visa|paypal) ~2 (said yes|says yes|agreed|agrees|approved|nodded|is happy|gave the nod)",
    ],
    begun: [
      "(cutting|sewing|stitching|carving|printing|weaving|baking|knitting|turning|glazing) ~4 (begins|starts|begin|start)",
      "(we|i|workshop|team|bakers|printers|carpenter|baker) ~2 (start|starts|begin|begins|commence|get started|get going|set to work|get to work|gets to work|roll up our sleeves|get cracking|take it from here) ~2 (cutting|sewing|printing|carving|baking|making|packing|knitting|weaving|brewing|after|at|tomorrow|today|tonight|this|on|now|here|straight|right|forthwith|work|cracking|going|sleeves|started)",
      "(shall|will|'ll) ~1 (commence|begin|get cracking|set to work|start work)",
      "(our turn|over to us|up to us now|on the case|leave the rest to us|we do the rest|we'll do the rest|rest is up to us|ball is in our court|we are on it|we're on it)",
    ],
    agreed: [
      "(everything|all|it) ~1 (went|gone|came) ~1 (through|smoothly|well) ~4 (our end|our side|here)",
      "(done deal|in the bag)",
      "(sale|deal|purchase|order) ~2 (closed|concluded|sealed|final|complete)",
      "(from|changed) ~3 (pending|waiting|awaiting|open) ~3 (accepted|confirmed|approved)",
    ],
    idle: [
      "(green light|thumbs up|all clear|good to go|all set)",
      "(lean back|sit back|put your feet up|sit tight|just wait)",
      "(no|without) (reply|answer|response) ~1 (needed|necessary|required|expected)",
      "(no need to|needn't|need not) (reply|answer|respond|write back)",
      "(nothing left|nothing more|nothing further) ~2 (you|your|do)",
    ],
  },
  de: {
    noted: [
      "(bestätigt|zur info|kurze info):",
      "für (sie|dich) (reserviert|zurückgelegt)",
      "(notiert|vermerkt|aufgeschrieben|eingetragen|vorgemerkt|im buch|in den büchern|in unseren büchern|auf der liste|auf unserer liste|passt haben wir|haben wir)",
    ],
    paid: [
      "(belastet|abgebucht|eingezogen)",
      "(bezahlt|beglichen|kassiert|geld ist da|geld ist drauf|geld ist angekommen)",
      "(bank|karte|kartenfirma|paypal) ~2 (sagt ja|hat zugestimmt|stimmt zu|nickt|hat genickt)",
    ],
    begun: [
      "(schneiden|nähen|backen|schnitzen|drucken|weben|gießen|sägen|drechseln|stricken|töpfern) (wir|ich)",
      "(jetzt|nun) (sind wir|bin ich) (dran|an der reihe)",
      "(wir|werkstatt|team|backstube|näherei|druckerei) ~4 (legen los|fangen an|loslegen|machen uns ans werk|machen uns an die arbeit|nimmt die arbeit auf|nehmen die arbeit auf|geht ans werk|beginnt|beginnen|macht sich)",
      "(legen wir los|fangen wir an|beginnen wir|den rest machen wir|um den rest kümmern|rest erledigen wir|übernehmen wir)",
    ],
    agreed: [
      "(alles|hat) ~2 (geklappt|durchgelaufen|durchgegangen)",
      "(unter dach und fach|in trockenen tüchern)",
      "(kauf|geschäft|handel) ~2 (perfekt|abgeschlossen|besiegelt|zustande)",
      "von ~4 (offen|wartend|ausstehend|in wartestellung) ~3 (angenommen|bestätigt|akzeptiert)",
    ],
    idle: [
      "(grünes licht|alles klar|alles geritzt|alles unter dach|ampel steht auf grün|abgemacht)",
      "(zurücklehnen|lehnen sie sich|lehn dich|füße hochlegen|nur noch warten|nur warten|einfach abwarten)",
      "(antwort|rückmeldung) ~2 (nicht nötig|nicht erforderlich|unnötig|erübrigt)",
      "(keine|ohne) (antwort|rückmeldung) ~2 (nötig|erforderlich|notwendig)",
      "(brauchen|müssen|musst|brauchst) ~2 nicht ~1 (antworten|zu antworten|tun)",
    ],
  },
  fr: {
    noted: [
      "(confirmé|récapitulatif|petit point) :",
      "(réservé*|mis de côté) pour (vous|toi)",
      "(noté|notée|c'est noté|inscrit|inscrite|enregistré|enregistrée|consigné|sur la liste|sur notre liste|dans le carnet|dans notre carnet|dans le cahier|on a tout|nous avons tout)",
    ],
    paid: [
      "(débité*|prélevé*|encaissé*)",
      "(payé|payée|réglé|réglée|acquitté|acquittée|encaissé|encaissée|paiement est passé|paiement passé)",
      "(banque|carte) ~2 (dit oui|a dit oui|d'accord|accepté|approuvé)",
    ],
    begun: [
      "(nous|on) (coupons|cousons|imprimons|gravons|tissons|cuisons|tournons|tricotons|taillons|coupe|coud|tisse|tricote)",
      "(à nous de jouer|à nous de faire|à notre tour|on s'occupe du reste|nous nous occupons du reste|nous nous chargeons du reste|on s'y met|nous nous y mettons|c'est parti)",
      "(atelier|équipe|nous|on) ~4 (se mettre|se met|s'y met|se mettent|commence|commençons|attaque|attaquons|démarre|démarrons) ~3 (ouvrage|travail|demain|cet|ce|aujourd'hui|dès|lundi|tout)",
    ],
    agreed: [
      "tout ~2 (bien passé|passé comme)",
      "(affaire conclue|marché conclu)",
      "(achat|vente|commande) ~2 (conclu|conclue|finalisé|finalisée|scellé|scellée)",
      "(passé|passée) ~3 (attente) ~3 (acceptée|accepté|confirmée|validée)",
    ],
    idle: [
      "(feu vert|tout est en ordre|tout est en place|c'est dans la poche)",
      "(détendez vous|détends toi|installez vous|patientez simplement|il suffit d'attendre|plus qu'à attendre|plus qu'à patienter)",
      "(aucune|pas de|sans) réponse ~2 (nécessaire|requise|attendue|besoin)",
      "(inutile|pas besoin|pas la peine|n'est pas nécessaire) de (répondre|nous répondre)",
    ],
  },
  es: {
    noted: [
      "(confirmado|confirmada|confirmamos):",
      "(reservad*|apartad*) para (usted|ti)",
      "(anotado|anotada|apuntado|apuntada|tomado nota|tomamos nota|registrado|registrada|en el cuaderno|en la libreta|en nuestra lista|en la lista|ya estás dentro|ya está dentro)",
    ],
    paid: [
      "(cargado|cargados|cobrad*|pagad*|abonad*|saldad*)",
      "(pagado|pagada|cobrado|cobrada|abonado|abonada|saldado|saldada)",
      "(dinero|importe) ~2 (en su sitio|en casa|en caja|ha llegado|llegó|está aquí)",
      "(banco|tarjeta) ~2 (dice sí|dice que sí|ha dicho que sí|dijo sí|aprobad*|conforme|dado el visto bueno)",
    ],
    begun: [
      "(mañana|hoy|lunes|martes|miércoles|jueves|viernes) ~2 (cortamos|cosemos|imprimimos|tejemos|horneamos|grabamos|tallamos|torneamos)",
      "(nos toca|ahora nos toca|manos a la obra|del resto nos encargamos|lo demás es cosa nuestra|nos ponemos a ello|nos ponemos en marcha)",
      "(taller|equipo|nosotros) ~4 (empieza|empezamos|comienza|comenzamos|se pone|se pondrá|nos ponemos) ~3 (ello|trabajo|trabajar|mañana|hoy|esta|obra|lunes)",
    ],
    agreed: [
      "todo ~2 (salido bien|ido bien|pasado bien)",
      "(trato hecho)",
      "(compra|venta|pedido) ~2 (cerrada|cerrado|concluida|formalizada|perfeccionada|en firme)",
      "(pasado|cambiado) ~3 (espera|pendiente) ~3 (aceptad*|confirmad*)",
    ],
    idle: [
      "(luz verde|visto bueno|todo en orden|todo en su sitio|todo listo)",
      "(relájate|relájese|siéntate|siéntese|solo queda esperar|solo tiene que esperar|solo tienes que esperar|esté tranquil*)",
      "(está|queda) ~2 todo ~3 (parte|lado)",
      "(no) ~3 (hace falta|es necesario|requiere|precisa|necesita) ~1 (respuesta|responder|contestar|que responda|que conteste)",
    ],
  },
  it: {
    noted: [
      "numero ~2 (fila|coda|lista)",
      "(confermato|confermata|confermiamo):",
      "(riservat*|messo da parte|tenut* da parte) per (lei|te)",
      "(segnato|segnata|annotato|annotata|preso nota|registrato|registrata|nel quaderno|in lista|sulla lista|nel registro)",
      "(come da (lei|te) indicato)",
    ],
    paid: [
      "(addebitat*|incassat*|saldat*|pagat*)",
      "(pagato|pagata|saldato|saldata|saldati|saldate|incassato|incassata|pagamento arrivato)",
      "(soldi|importo|denaro) ~2 (arrivat*|in cassa|al suo posto|a posto)",
      "(banca|carta) ~2 (dice sì|ha detto sì|dice di sì|ha approvato|d'accordo)",
    ],
    begun: [
      "(domani|oggi|lunedì|martedì|mercoledì|giovedì|venerdì) ~2 (tagliamo|cuciamo|stampiamo|tessiamo|inforniamo|incidiamo|torniamo|intagliamo)",
      "(tocca a noi|ora tocca a noi|ci mettiamo al lavoro|ci mettiamo all'opera|ci mettiamo subito|al resto pensiamo noi|ci pensiamo noi|mani in pasta)",
      "(laboratorio|bottega|squadra|officina) ~4 (comincia|inizia|si mette|partirà|parte) ~3 (lavoro|opera|domani|oggi|stamattina|lunedì)",
    ],
    agreed: [
      "(tutto) a buon fine",
      "(affare fatto)",
      "(acquisto|vendita|ordine) ~2 (perfezionat*|conclus*|chius*)",
      "(passat*) ~4 (attesa|sospeso) ~3 (accettat*|confermat*)",
    ],
    idle: [
      "(semaforo verde|via libera|tutto in ordine|tutto pronto|tutto chiaro|tutto a posto)",
      "(si rilassi|rilassati|si metta comod*|mettiti comod*|basta aspettare|non resta che aspettare)",
      "per (lei|te) ~2 (tutto fatto|tutto finito)",
      "non ~2 (occorre|serve|è necessaria|è richiesta|è necessario) ~2 (risposta|rispondere|risponda)",
      "(nessuna risposta) ~2 (necessaria|richiesta)",
    ],
  },
  ja: {
    noted: ["(控えました|書き留め|メモしました|帳面に|台帳に|記帳|うけたまわり|たしかに承)"],
    paid: [
      "(代金|お代|お金|料金) ~6 (ちょうだい済み|頂戴済み|いただき済み|いただきました|頂戴しました|受け取りました|入りました)",
      "(決済済み|支払い済み|お支払い済み|入金済み)",
      "(カード会社|銀行) ~3 (よし|承認|了承|ok|通りました)",
    ],
    begun: [
      "(裁断|縫製|焼成|印刷|織り|鋳造|木取り) ~2 (いたします|します|に入ります|を始めます)",
      "(取りかかります|取り掛かります|始めます|作り始めます|あとはこちらで|後はこちらで|こちらの番|お任せください|仕事に入ります)",
    ],
    agreed: ["(売買成立|お買い上げ成立|成約|商談成立)", "から ~3 (確定|承認|受付済)"],
    idle: [
      "(青信号|ゴーサイン|全部そろい|すべて整い|準備万端)",
      "(ご返信|返信|お返事) ~3 (及びません|不要|いりません|必要ございません|必要ありません|結構です)",
      "(のんびり|ゆっくり|どうぞ) ~3 (お|)待って",
      "(待っていてください|お待ちになるだけ|お待ちいただくだけ)",
    ],
  },
};
