import type { Lexicon } from "./lexicon.ts";

/**
 * Who cancels.
 *
 *   asks     the buyer is to do it: "please cancel your order", "stornieren Sie bitte"
 *   how      the way to do it, which answers somebody who wants to
 *   wishes   "if you would like to cancel", "to cancel your order": it is their wish
 *   offers   the seller does it: "we will cancel it for you", or asks to be told to
 *   visit    an appointment, which is no order
 *   order    an order, whatever else is called off with it
 */
export type Cancelling = "asks" | "how" | "wishes" | "offers" | "visit" | "order";

export const CANCELLING: Lexicon<Cancelling> = {
  en: {
    visit: [
      "(appointment|appointments|time slot|delivery slot|collection slot|pickup|pick up date)",
    ],
    order: ["(order|orders|purchase|item|items)"],
    asks: [
      "(please|kindly|could you|can you|would you|need you to|ask you to|would you mind|be so kind as to|go ahead and) ~2 (withdraw|withdrawing|retract|retracting|call off|calling off|undo|annul|void|revoke|rescind) ~2 (order|purchase)",
      "(cancellation|cancelation) ~2 (came|comes|come|coming|initiated|started|submitted|requested|made|done) ~2 (from you|by you|from your|on your|by the buyer|by yourself)",
      "(help us|helpful|easier|quicker|faster|best|great|appreciate it|grateful|simplest) if you ~2 (cancel|cancelled|canceled|withdrew|called off)",
      "(awaiting|waiting for|expecting|await) your (cancellation|cancelation)",
      "(please|kindly|pls|plz) ~2 (cancel|cancell)",
      "(could|can|would|will) you ~4 (cancel|cancell)",
      "(need|have|want|like|ask|asking|request|requesting|advise|encourage|urge|recommend|beg) you (to|that you) ~2 cancel",
      "(you|you'll|you will|you'd) (must|should|need to|have to|better|had better|ought to|be able to) ~2 cancel",
      "(mind|suggest|recommend|recommend you|suggest you|suggest that you|recommend that you) ~1 (cancelling|canceling|cancel)",
      "(go ahead and|just|simply|best to|better to|easiest to|best if you|better if you|easiest if you|grateful if you could|appreciate if you could|appreciate it if you|great if you could|helpful if you could|if you could) ~1 cancel ~1 (your|the|this|it|that|order)",
      "(please|kindly|pls|can you|could you|go ahead and|need you to) ~3 (submit|send|file|open|start|place|request|make) ~4 (cancellation|cancelation)",
      "cancel ~3 (yourself|from your side|on your side|from your end|on your end|at your end|your end)",
    ],
    how: [
      "(click|press|select|choose|hit|use|tap|push) ~6 (cancel|cancellation|cancel items)",
      "(go to|open|visit) ~8 cancel",
    ],
    wishes: [
      "(whether|if) you ~3 (wait|keep|prefer|want) ~4 cancel",
      "(wait|keep it|keep) or ~2 cancel",
      "(would like|'d like|want|wish|wanted|prefer|'d rather|decide|decided|asked|if you'd prefer|free|option|possible|right|able|plan) (to|of) ~2 (cancel|cancelling)",
      "how to cancel",
      "to cancel (your|the|an|this) (order|item|purchase) ~1 (go|open|click|visit|select|follow|use|choose)",
      "(you can|you may|you could|can also|you are welcome to|feel free to) ~2 cancel",
    ],
    offers: [
      "(like|want|prefer) us to cancel",
      "(shall|should|may) (we|i) ~2 cancel",
      "(we|i) (will|can|could|'ll|would|are going to|have|had to|must|shall) ~2 cancel",
      "(we|i) cancel",
      "(let|tell|inform) (us|me) ~8 cancel",
      "(cancel|cancelled|canceled) ~4 (for you|by us|on our side|our end)",
    ],
  },
  de: {
    visit: ["(termin|termine|liefertermin*|abholtermin*|zustelltermin*|zeitfenster|wunschtermin*)"],
    order: ["(bestellung*|auftrag*|kauf|artikel)"],
    asks: [
      "(so nett|so freundlich|so lieb|so gut) ~6 (zu stornieren|zu annullieren|stornieren|rückgängig zu machen)",
      "(ziehen sie|zieh|zieht|nehmen sie|nimm) ~3 (bestellung|auftrag|kauf) ~2 zurück",
      "(machen sie|machst du|mach|machen|macht) ~3 (bestellung|kauf|auftrag) ~2 rückgängig",
      "(bitte*|könnten sie|kannst du|könntest du|am besten) ~4 (bestellung|auftrag|kauf) ~2 (rückgängig machen|rückgängig|zurückziehen|zurücknehmen)",
      "(stornierung|storno) ~2 (von ihnen|von dir|ihrerseits|durch sie|über ihr konto|von ihrer seite) ~2 (käme|kommt|kommen|erfolgt|erfolgen|ausgeht|ausginge|vorgenommen)",
      "(warten|bitten) ~2 (auf|um) (ihre|deine|eine) (stornierung|storno)",
      "(wenn sie|wenn du|wenn ihr) ~6 (stornieren|stornierst|storniert)",
      "bitte* ~6 (stornieren|stornier|storniere|storniert|annullieren|annulliere|annullier|storno|stornierung|canceln|cancel|kündigen)",
      "(stornieren|annullieren|canceln) sie ~5 (bestellung|auftrag|kauf|sie|diese|bitte|selbst|artikel|order)",
      "(stornier|storniere|storniert|annulliere|cancel|cancle) ~2 (bitte|die bestellung|deine bestellung|eure bestellung|den auftrag|den kauf|doch|einfach)",
      "(könnten|können|würden|könntest|kannst|würdest|könntet|müssen|müssten|sollten|solltest|musst|müsstest) (sie|du|ihr) ~8 (stornieren|annullieren|canceln|stornierung)",
      "(sie|du|ihr) (müssen|müssten|sollten|solltest|musst|müsstest|sollen) ~8 (stornieren|annullieren|canceln)",
      "(bitten|bitte|ersuchen|empfehlen|raten) (sie|dich|euch|ihnen|dir) ~8 (stornieren|zu stornieren|annullieren|stornierung)",
      "(am besten|am einfachsten|wäre nett|wäre schön|wäre gut|wären dankbar|wäre es) ~10 (stornieren sie|stornierst du|stornieren würden|stornieren könnten|stornieren|stornierst)",
      "(stornierung|storno) ~6 (beantragen|veranlassen|einleiten|durchführen|vornehmen|anstoßen|anfragen) ~1 (sie|würden|könnten|bitte)",
      "(beantragen|veranlassen|fordern|leiten) sie ~6 (stornierung|storno)",
    ],
    how: [
      "(klicken|drücken|wählen|gehen|klick|geh) ~10 (stornieren|stornierung|artikel stornieren)",
    ],
    wishes: [
      "(ob|entscheiden) ~4 (warten|behalten) oder ~3 (stornieren|stornierst|storno)",
      "(warten|behalten) oder ~3 stornieren",
      "(möchten|wollen|wünschen|möchtest|willst|wollten|dürfen|mögen|lieber) ~8 (stornieren|stornierung|annullieren)",
      "(falls|wenn|sofern) ~8 (stornieren|stornierung) (möchten|wollen|möchtest|willst|wünschen)",
      "(um|zum) ~5 (zu stornieren|stornieren)",
      "(sie können|du kannst|ihr könnt|jederzeit|selbstverständlich) ~6 stornieren",
    ],
    offers: [
      "(dass wir|ob wir|sollen wir|soll ich|dürfen wir) ~6 (stornieren|storniere|annullieren)",
      "(wir|ich) ~8 (stornieren|storniere|annullieren)",
      "(stornieren|storniere) (wir|ich)",
      "(bescheid|mitteilen|wissen|mit|melden|sagen) ~8 (ob wir|ob sie|wir) ~5 (stornieren|stornierung)",
    ],
  },
  fr: {
    visit: ["(rendez vous|rdv|créneau|créneaux|enlèvement)"],
    order: ["(commande*|achat*|article*)"],
    asks: [
      "(saurions gré|saurais gré|reconnaissant*|merci|aimable|gentillesse|gentil|obligeance) ~3 (d'annuler|de annuler|annuler|de retirer)",
      "(annulation) ~2 (vienne|vient|viendrait|parte|émane|soit faite|soit demandée|soit effectuée) ~2 (vous|vos|votre|toi)",
      "(retirer|retirez|défaire|rétracter) ~1 (votre|ta|la) commande ~3 (depuis|sur|dans|car|stock|vous même)",
      "(pourriez vous|veuillez|merci de|pouvez vous) ~1 retirer (votre|la|ta) commande",
      "(attendons|dans l'attente de) votre annulation",
      "tu peux ~2 annuler",
      "(si vous pouviez|si tu pouvais|pourriez|pouviez) ~2 annuler",
      "(veuillez|merci de|merci d'|pourriez vous|pouvez vous|peux tu|pourrais tu|prière de|prière d'|prions de|prions d'|il faut|il faudrait|demandons de|demandons d'|invitons à|bien vouloir|conseillons de|conseillons d'|recommandons d'|recommandons de|devez|devriez|dois|vouloir|voulez vous|suggérons d') ~3 (annuler|annulation|résilier)",
      "(veuillez|merci de|pourriez vous|pouvez vous|bien vouloir|il faut) ~3 (faire|effectuer|demander|procéder|initier|lancer|soumettre) ~4 (annulation|annuler)",
      "annulez ~2 (votre|la|cette|ta|l'|simplement|s'il|svp|directement)",
      "(annulez (commande|la)|annule (ta commande|ta|stp))",
      "(le plus simple|le mieux|préférable|mieux) ~4 (annuler|annuliez|annules)",
      "(demandez|demande|effectuez|procédez à) ~2 annulation",
      "(que vous|que tu) (annuliez|annules)",
    ],
    how: [
      "(cliquez|cliquer|sélectionnez|choisissez|rendez vous|appuyez|allez) ~8 (annuler|annulation)",
    ],
    wishes: [
      "(attendre|garder|patienter) ou ~2 annuler",
      "(souhait*|voulez|désir*|préférez|préfères|préfériez|préférer|préféreriez|voudriez|veux|possibilité|libre|droit) ~3 (annuler|annulation)",
      "(pour|comment) annuler",
      "vous pouvez ~2 annuler",
    ],
    offers: [
      "(que nous|si nous|devons nous|pouvons nous|faut il) ~2 (annulions|annuler|annulons|annule*)",
      "(nous|je|on) (annul*|allons annuler|pouvons annuler|avons annulé|avons dû annuler|devons annuler|procédons à l'annulation|procéderons à l'annulation|occupons de l'annulation|vais annuler|l'annulons|l'annulerons)",
      "(dites|informez|indiquez|faites) ~6 (annul*)",
    ],
  },
  es: {
    visit: ["(cita|citas|franja|recogida)"],
    order: ["(pedido*|compra*|artículo*|orden)"],
    asks: [
      "(amable|amabilidad|bondad) ~3 (anular|cancelar|anule|cancele)",
      "(cancelación|anulación) ~2 (viniera|venga|parta|partiera|la haga|la hiciera|la solicite|salga) ~2 (usted|ti|su|parte)",
      "(retire|retira|retirar) ~1 (su|tu|el) (pedido|compra) ~2 (desde|en) ~1 (su|tu) ~1 (cuenta|perfil)",
      "(deshaga|deshacer|revoque|revocar) ~1 (su|tu|la|el) (pedido|compra)",
      "(esperamos|quedamos a la espera de) (su|tu) (cancelación|anulación)",
      "(si puede|si pudiera|si pudieras|pudiera|pudieras|si puedes) ~2 (cancelar|anular)",
      "(por favor|rogamos|ruego|pedimos|podría|podrías|puede|puedes|debe|debes|tiene que|tienes que|necesitamos|agradeceríamos|solicitamos|favor de|recomendamos|aconsejamos|sugerimos|sería mejor|lo mejor es|hágame el favor de|podrían|tendría que|tendrías que) ~5 (cancelar|cancele|cancelen|canceles|cancela|anule|anules|anular|anula|cancelarlo|cancelarla|anularlo|anularla|cancelación|cancelase|cancelara|cancelad|anuléis|canceléis)",
      "(cancele|cancelen|anule|anulen|cancélelo|cancélela|cancélalo|anúlelo|anúlalo|cancelad|cancela|anula) ~1 (su|el|tu|la|este|vuestro|usted|por) ~1 (pedido|compra|orden|favor|mismo)",
      "(cancélelo|cancélela|cancélalo|cancélala|anúlelo|anúlalo|anúlela|anúlala)",
      "(solicite|solicita|pida|pide|tramite|realice|inicie|efectúe) ~2 (cancelación|anulación)",
      "(que|para que) (cancele|anule|canceles|anules) (su|el|tu|la|usted|este|ese)",
    ],
    how: [
      "(haga clic|haz clic|pulse|pulsa|seleccione|selecciona|vaya|ve a|entre|elija) ~8 (cancelar|cancelación|anular)",
    ],
    wishes: [
      "(esperar|quedárselo|mantener*) o ~2 (cancelar|anular)",
      "(dese*|quiere|quieres|prefier*|gustaría|opción de|derecho a|libre de|quisiera|posibilidad de) ~2 (cancelar|anular|cancelarlo|anularlo|que cancelemos|la cancelación)",
      "(para|cómo|como) (cancelar|anular)",
      "también (puede|puedes) ~1 (cancelar|anular)",
      "siempre (puede|puedes) cancelar",
    ],
    offers: [
      "(cancelaremos|anularemos|cancelamos|anulamos|procederemos a cancelar|podemos cancelar|podemos anular|cancelemos|anulemos|cancelaré)",
      "(avísenos|avísanos|díganos|dinos|indíquenos|indícanos|háganos saber) ~8 (cancel*|anul*)",
    ],
  },
  it: {
    visit: ["(appuntamento|appuntamenti|fascia oraria|ritiro)"],
    order: ["(ordine|ordini|acquisto|articolo)"],
    asks: [
      "(così gentile|gentilezza|cortesia|così cortese) ~2 (annullare|cancellare|annulli|disdire)",
      "(annullamento|cancellazione|disdetta) ~2 (partisse|parta|venga|venisse|provenga|arrivi|sia fatto|sia richiesto) ~2 (lei|te|parte|suo|tuo)",
      "(ritiri|ritira|ritirare) ~1 ordine ~2 (dal|dalla|nel|tramite) ~1 (suo|tuo|account|profilo)",
      "(revochi|revocare|disfaccia) ~2 (ordine|acquisto)",
      "(attendiamo|aspettiamo|in attesa) ~1 (suo|tuo) annullamento",
      "(se potesse|se può|se potessi|se puoi|potesse) ~2 (annullare|cancellare)",
      "(per favore|per cortesia|la preghiamo|ti preghiamo|vi preghiamo|preghiamo|prego|potrebbe|potresti|può|puoi|deve|devi|dovrebbe|dovresti|chiediamo|gentilmente|consigliamo|suggeriamo|invitiamo|meglio|occorre|bisogna|cortesemente|le chiedo|ti chiedo|potreste) ~5 (annullare|annulli|annulla|annullarlo|annulliate|cancellare|cancelli|cancella|cancellarlo|annullamento|disdire|cancellazione|disdica)",
      "(annulli|annulla|cancelli|cancella|annullate|annullalo|annullatelo|disdica) ~1 (il|l'ordine|suo|tuo|pure|direttamente|per) ~1 (ordine|acquisto|favore|suo|tuo)",
      "(annulli|annulla|cancelli|cancella|annullate) l'(ordine|acquisto)",
      "(richieda|richiedi|chieda|chiedi|effettui|proceda con|proceda all') ~2 (annullamento|cancellazione)",
      "(di|ad) annullare (lei|lei stesso|tu) ",
    ],
    how: [
      "(clicchi|clicca|prema|premi|selezioni|seleziona|vada|vai|cliccare|acceda|scelga) ~8 (annulla|annullamento|annullare)",
    ],
    wishes: [
      "(aspettare|attendere|tenerlo) o ~2 (annullare|cancellare)",
      "(desider*|vuole|vuoi|prefer*|volesse|volessi|vorrebbe|vorresti|possibilità di|diritto di|libero di) ~2 (annullare|cancellare|annullarlo|l'annullamento|che annulliamo)",
      "(per|come) (annullare|cancellare) (l'ordine|il|un|ordine)",
      "(può anche|puoi anche|può sempre|puoi sempre) ~1 annullare",
    ],
    offers: [
      "(annulleremo|annulliamo|possiamo annullare|provvederemo ad annullare|procederemo all'annullamento|annullerò|cancelleremo)",
      "(ci dica|dicci|ci faccia sapere|facci sapere|ci comunichi|ci avvisi|avvisaci) ~8 (annull*|cancell*)",
    ],
  },
  ja: {
    visit: ["(配達予約|配送予約|配達日時|日時指定|訪問|集荷|お約束|引き取り)"],
    order: ["(注文|購入|商品)"],
    asks: [
      "(取り下げ|取下げ|撤回) ~2 (ください|下さい|お願い|いただけ|頂け|いただき|していただ)",
      "(キャンセル|取り消し|取消し|取消) ~6 (助かります|ありがたい|幸いです|お待ちして)",
      "(キャンセル|ご注文の取り消し|注文の取り消し|注文取消|取消|取り消し) ~3 (の手続き|手続き|お手続き|の申請|申請|リクエスト|処理|の操作) ~4 (お願い|ください|下さい|いただけ|頂け|行って)",
      "(キャンセル|取り消し|取消) ~2 (をお願い|お願い|してください|して下さい|していただ|して頂|いただけますでしょうか|いただけないでしょうか|いただけますか|いただきたく|頂きたく|くださいますよう|を依頼して|なさってください)",
      "お客様 ~3 (側|の方|ご自身) ~6 (キャンセル|取り消し|取消)",
      "キャンセル(ください|下さい|願います|申請を)",
    ],
    how: [
      "(クリック|押して|選択|ボタン|注文履歴) ~8 (キャンセル)",
      "キャンセル ~4 (ボタン|を押|をクリック|を選択)",
    ],
    wishes: [
      "(キャンセル|取り消し|取消) ~2 (ご希望|をご希望|を希望|される場合|の場合|したい|されたい|ご要望|する場合)",
      "(キャンセル|取り消し|取消)(は|も|が|を|のお手続きが|)(可能です|できます|いただけます。|承ります|お受け)",
    ],
    offers: [
      "(弊社|当店|こちら|私ども) ~8 (キャンセル|取り消し|取消)",
      "(キャンセル|取り消し|取消)(|と|を|手続きを|の手続きを|処理を|の処理を)(いたします|致します|させていただきます|させて頂きます|いたしまして|承ります|対応いたし|し、|のうえ|の上)",
      "(キャンセル) ~2 (をご希望|ご希望|希望) ~8 (お知らせ|ご連絡|お申し付け)",
    ],
  },
};
