import type { Wording } from "../lexicon.ts";
import type { ReviewHint } from "./review-hint.ts";

export const REVIEW_HINTS_DE: Wording<ReviewHint> = {
  place: [
    "(die|der) seite (der|des|ihrer|ihres)",

    "(angebot|artikel|produkt|seite) ~3 (kein|keine|keinen|ohne) ~2 (stimme|stimmen|meinung|meinungen|wort|worte|zeile)",

    "(feld|kasten|kästchen|formular) für (ihr|ihre|die|das|ihren) (urteil|meinung|eindruck|eindrücke|einschätzung)",
    "(unter|unterhalb|neben) ~2 (bild|bildern|foto|fotos|produktbild|produktfoto|artikelbild|artikel|artikels|angebot|angebots|produkt|produkts|anzeige|unserem namen|meinem namen|shopnamen)",
    "(artikelseite|produktseite|angebotsseite|verkäuferseite|shopseite|verkäuferprofil|shopprofil|artikelfoto)",
    "(auf|in|von|aus) (unserem|meinem|unserer|meiner) ~1 (profil|seite|shop|laden)",
    "(dort|da) wo ~2 (kunden|käufer|leute|alle|andere|jeder)",
    "(unser|unserem|unsere|unserer) (schaufenster|auslage)",
    "(dort|da) wo ~3 (käufer|kunden|leute|andere) ~2 (finden|findet)",
    "wo ~1 (alle|jeder|andere|kunden) ~2 (lesen|sehen|liest|sieht|schreiben|sagen)",
  ],
  public: [
    "(alle|allen|denen|jene|jenen|leute|leuten) ~1 die ~2 (zögern|unsicher|schwanken|überlegen|unschlüssig)",

    "(öffentlich*|online)",
    "(der|die|aller) (welt|öffentlichkeit|allgemeinheit)",
    "(im|ins|aus dem|vom) (netz|internet|web)",
    "(anderen|andere|künftige|künftigen|zukünftige|zukünftigen|nächsten|unentschlossenen|unentschlossene) ~1 (käufer|käufern|kunden|eltern|leute|leuten|familien|lesern|interessenten)",
    "für alle (sichtbar|lesbar)",
  ],
  remark: [
    "(stimme|stimmen|ihre könnte)",

    "(ein zwei|ein, zwei|ein paar|ein bis zwei) (zeilen|worte|sätze|sätzchen)",

    "(zwei|drei|vier|2|3|paar|einige|wenige|ehrliche|ehrlicher|kurze|kurzer|ein|eine) ~1 (wort|worte|wörter|zeile|zeilen|satz|sätze|sätzchen|zeilchen)",
    "(zeilen|worte|sätze) ~1 von ihnen",
    "(eindruck|eindrücke|urteil|meinung|erfahrung|erfahrungen|einschätzung|ansicht|fazit|erlebnis)",
    "was (sie|du|ihr) ~3 (denken|denkst|meinen|meinst|halten|hältst)",
    "wie ~4 (zufrieden|behandelt|betreut|beraten|bedient|geschlagen|taugt|hält|bewährt|macht|machen|funktioniert|war|gefällt)",
    "(gut oder schlecht|ob gut oder schlecht|ob lob oder tadel|lob oder tadel|egal in welche richtung|positiv oder negativ|wie auch immer)",
  ],
  voice: [
    "(weitergeben|gib|geben|abgeben|ausrufen|rufen|ruf|flüstern|verkünden|weitersagen)",

    "(schreiben|schreib|schreibt|schreibst|sagen|sag|sagt|erzählen|erzähl*|teilen|teil|hinterlassen|hinterlass|verfassen|mitteilen|äußern|loswerden|kundtun|festhalten|eintragen|ausfüllen|füllen|klicken|klick|tippen|drücken|ankreuzen|verraten|verrate|vermerken|beisteuern|berichten|berichte)",
  ],
  blank: [
    "(angebot|artikel|produkt|seite) ~3 (kein|keine|keinen|ohne) ~2 (stimme|stimmen|meinung|meinungen|wort|worte|zeile)",

    "(ruhig|lautlos)",

    "(leer|leere|unbeschrieben|verwaist|einsam|still|stumm|kahl|öde|blank|weiß|gähnende|gähnt|jungfräulich)",
    "(noch|bisher) (nichts|niemand|keiner|kein wort|keine zeile)",
    "(fehlt|fehlen|vermissen) ~3 (noch|ihre|ihr|dein|deine)",
    "(nicht|noch) ~3 (eingegangen|erschienen|veröffentlicht|zu finden|verzeichnet)",
  ],
  begin: [
    "(der|die|das) (erste|ersten) (sein|werden|stimme|machen)",
    "könnte die erste",

    "(machen sie|machst du|mach|macht ihr|wer macht) den anfang",
    "(das eis brechen|brechen sie das eis|den anfang machen|der erste sein|die erste sein|den ersten schritt|ändern sie das|das ändern|füllen sie die lücke|lücke füllen|abhilfe)",
  ],
  post: [
    "(den|die|das) sie ~3 (veröffentlicht|gepostet|online gestellt|ins netz gestellt)",

    "öffentlich* ~1 (beschwerde|klage|worte|vorwurf|vorwürfe|aussage|kritik)",

    "(was|das was) (sie|du) ~5 (veröffentlicht|gepostet|ins netz gestellt|online gestellt)",
    "(ihr|ihre|dieses|diese|das) (zeugnis|benotung|schulnote|zensur)",

    "(ihr|ihre|ihren|ihrem|dein|deine|deinen|der|den|dem|dieser|diesen|die|dieses|jenen|jener|öffentliche*|böse*|bösen) ~1 (kommentar|kommentare|beitrag|wutausbruch|verriss|kritik|tirade|posting|eintrag|schimpftirade|urteil)",
  ],
  lines: [
    "was (sie|du) ~5 (stehen haben|stehen hast)",

    "(ihre|deine|ihren|jene|jenen|diese|diesen|die) ~1 (zeilen|worte|sätze|worten|sätzen)",
    "(was|das was|dem was) (sie|du) ~4 (geschrieben|veröffentlicht|gepostet|hinterlassen|eingestellt|gesagt|schrieben|verfasst)",
    "unter (ihrem|deinem) namen",
  ],
  score: [
    "(einsamen|einsame|einsamer|traurigen|verlorenen) (stern|sternchen)",

    "(1|einen|eine|ein|einem|2|zwei|3|drei|einzigen|einzige|einzelnen|mickrigen) ~1 (stern|sterne|sternchen|sternen)",
    "(1/5|2/5|3/5)",
    "(1|2|3|einen|zwei|drei) von (5|fünf)",
    "(sterne|stern) die ~3 (abgezogen|genommen|weggenommen|vorenthalten|gestrichen)",
    "(schlechte|miese|niedrige) (note|punktzahl)",
  ],
  vanish: [
    "(nicht mehr|nicht länger) (da|dort|online|vorhanden)",

    "(von|aus) (der|dem|unserer) (seite|artikelseite|produktseite|netz) (ist|sind|kommt|genommen|nehmen)",
    "(lassen|lass) ~3 verschwinden",

    "(verschwinden|verschwindet|verschwunden|verschwände|weg|fort|getilgt|gelöscht|rausgenommen|heruntergenommen|offline|zurückgezogen|zurückziehen|rausnehmen|runternehmen|weggenommen|ungeschehen|ausradieren|wegmachen|wegzaubern)",
    "nicht mehr ~2 (sichtbar|da|zu sehen|zu lesen|sehen|online|steht|stehen)",
  ],
  mend: [
    "(machen|mach|macht) ~2 aus ~4 (etwas|was|mehr|ein|eine|einen)",
    "aus ~4 (etwas|mehr) (freundlicher*|schöner*|besser*|netter*|machen)",

    "(schreiben|schreib|schreibst|formulieren) ~8 um",
    "(anheben|anzuheben|hochsetzen|hochzusetzen|aufzustocken|zu überdenken)",

    "(überdenken|überdenkst|überdächten|noch einmal ansehen|noch mal ansehen|nachdenken|überschlafen|abmildern|mildern|entschärfen|glätten|anheben|aufstocken|aufrunden|hochsetzen|nachbessern|umformulieren|umschreiben|korrigieren|zurechtrücken|geraderücken|zurückgeben|wiedergeben|aufpolieren|auf den neuesten stand|auf neuesten stand|auf den aktuellen stand|durchsehen|in sich gehen|nach oben|dazupacken)",
    "(machen|mach|macht|wird|werden|würden|würde) ~5 (vier|fünf|4|5)",
    "aus ~4 (vier|fünf|4|5)",
    "(nicht mehr|nicht länger) ~2 (stimmt|stimmen|passt|passen|zutrifft|zutreffend)",
    "schwamm ~2 drüber",
  ],
  fixable: [
    "(bewertung|bewertungen|rezension|rezensionen|meinung|meinungen|kommentar|kommentare|sterne) ~4 (lässt|lassen|kann|können|darf|dürfen) ~6 (ändern|bearbeiten|anpassen|aktualisieren|korrigieren|überarbeiten|geändert|bearbeitet|angepasst|aktualisiert)",
  ],
  demand: [
    "(muss|müsste|müssten|sollte|sollten|dürfte|dürften|darf|verdient|verdiente|erwarten|im gegenzug|dafür|abgemacht|deal|vorher|zuerst|erst|sobald|bevor|an dem tag|dann|nötig|notwendig|fair|angebracht|gold wert|rechnen|zählen auf|vertrauen|brauchen|braucht|freuen|warten|wäre|wären|würde|würden)",
  ],
  lights: [
    "(alle|alle fünf|fünf|5|sämtliche) ~2 (lichter|lichtlein|lichtchen|lämpchen|lampen|kerzen|sonnen|punkte|sternchen|sterne)",
    "(sterne|sternchen) (unter|neben|unterhalb)",
  ],
  lit: [
    "freuen sich",

    "(leuchten|leuchtet|angeknipst|anknipsen|knipsen|angeschaltet|eingeschaltet|einschalten|anschalten|brennen|strahlen|glänzen|aufleuchten|golden|gelb|ausgefüllt|ausmalen|warten|entzünden|angezündet|anzünden|funkeln)",
  ],
  norm: [
    "(alles|was|jede|jedes) ~2 (unter|unterhalb|weniger als|schlechter als) ~3 (fünf|5|bestnote|höchstnote|maximum) ~5 (durchgefallen|ungenügend|mangelhaft|versagen|negativ|strafe|abgestraft|schadet|schlecht|minus|null)",
    "(vier|4|drei) (ist|gilt|sind|gelten|heißt|bedeutet|zählt) ~5 (durchgefallen|ungenügend|mangelhaft|sitzengeblieben|ohrfeige|nicht bestanden)",
    "nur ~2 (fünf|5|bestnote|höchstnote|maximum|volle punktzahl) ~3 (zählt|zählen|hilft|helfen|rettet|retten)",
    "(fünf|5) ~4 (bestnote|höchstnote|beste note)",
    "(bestnote|höchstnote|volle punktzahl) ~3 (brauchen|braucht|hilft|zählt|wünsch*)",
  ],
  survive: [
    "(überlebt|überleben|miete zahlen)",

    "(sauerstoff|überleben|überlebt|über wasser|lebensader|existenz|chef|laden offen|weitermachen|luft zum atmen|betrieb|betrieb braucht|kleiner laden|kleine werkstatt)",
  ],
  praise: [
    "(dankbar|freuen|freue|freut|freuten|hoffen auf|schön|toll) ~4 (nett*|gut*|lieb*|freundlich*|warm*) (wort|worte|wörter|worten) ~3 (produktseite|artikelseite|angebotsseite|seite|profil|unter)",
    "(nett*|gut*|lieb*|freundlich*|warm*) (wort|worte|worten) ~3 (produktseite|artikelseite|angebotsseite|profil) ~6 (freuen|freue|dankbar|schön|toll|glücklich)",
    "(gutes|nettes|freundliches) wort ~1 für (uns|mich)",

    "(loben|lobt|lobst|lob|preisen|preist|empfehlen|rühmen) (sie|du|ihr|) ~1 (uns|mich)",
    "(sie|du|ihr) (loben|lobst|lobt|empfehlen|preisen) ~1 (uns|mich)",
    "(uns|mich) ~4 (loben|lobt|lobst|preisen|rühmen|in den himmel)",
    "(schwärmen|schwärmt|schwärm) ~3 (uns|mir|unserem|unserer)",
    "(gutes|nettes|schönes) ~3 über uns",
    "(gut|nett|lobend|positiv) ~1 über (uns|mich|unseren|unsere)",
    "(schöne|nette|gute|liebe) (dinge|worte|sachen) ~2 (schreiben|schreibt|sagen|sagt)",
    "(schreiben|schreibt|schreib) ~2 (schöne|nette|gute|liebe) (dinge|worte|sachen)",
    "(lobeshymne|lobeshymnen|lobgesang|loblied|lobeslied)",
    "(lob|applaus|beifall|komplimente) (gehört|gehören|kommt|bitte|auf|in) ~4 (artikelseite|produktseite|öffentlichkeit|schaufenster|seite|bühne)",
  ],
  paste: [
    "(kopieren|kopier|einfügen|einkleben|reinkopieren|hineinkopieren|vorformuliert*|vorgeschrieben|vorlage|textvorschlag|entwurf|abschreiben|übernehmen)",
  ],
  sour: [
    "(gefällt|passt|taugt|schmeckt|sitzt) ~2 nicht",

    "(unzufrieden|nicht zufrieden|unbequem|enttäuscht|unglücklich|tadel|kritik|meckern|gemecker|schelte|beschwerden|klagen|ärger|sonst|andernfalls|falls nicht|wenn nicht|nicht so gut|schlecht)",
  ],
  alone: [
    "(unser|unserem|unserm) (postfach|posteingang)",

    "(flüstern|flüster*|nur uns|nur mir)",

    "(nur|bloß|direkt|lieber|zuerst|erst|persönlich) ~2 (mir|uns|an mich|an uns|zu uns)",
    "(mir|uns|an mich|an uns) ~2 (allein|alleine|direkt|zuerst|persönlich|vorher)",
    "(hier im postfach|unter uns|unter vier augen|hintertür|hierher|küche|im stillen)",
  ],
  gift: [
    "(geschenkt|geschenk*|gratis|umsonst|kostenlos|zehner|zwanziger|fünfer|umschlag|aufs haus|obendrauf|obendrein|dazu gibt es|gibt's|kleines dankeschön|überraschung|das geld|ihr geld|erstattung|erstatten|rückzahlung|gutschein*|rabatt*)",
    "(5|10|15|20|25|30|50) (euro|€)",
    "(glas|flasche|tafel|packung|päckchen) (honig|marmelade|wein|schokolade|tee|likör)",
  ],
  starred: [
    "(schablone*|jahrbuch|taschenbuch|zeitschrift*|isbn|auflage|aufkleber*|album|alben|rahmen|girlande*|flagge*|fahne*|poster*|notizbuch*|tagebuch*|decke|decken|vorhang*|muster*|ausmalen|banner*|schild|schilder|stempel*|hotel*|energie*|teleskop*|lichterkette*|sternbild*|lesetagebuch)",
  ],
  star: [
    "(höchstnote|bestnote|volle punktzahl|volle sternzahl|höchste wertung)",
    "(jeder|jedes|jeden|ihr|ihre) ~1 (stern|sternchen|sterne)",
  ],
  threat: [
    "(anwalt*|rechtsanwalt*|anwältin|gericht|verklagen|klage|abmahnung*|rechtliche schritte|verleumdung|rufschädigung|rechtsweg)",
  ],
  retract: [
    "(zurückziehen|zurückzuziehen|zurückziehst|zurücknehmen|zurückzunehmen|rausnehmen|rauszunehmen|herausnehmen)",
  ],
  worth: [
    "(könnte|könnten) ~6 (vertragen|gebrauchen|brauchen)",

    "(wären|wäre|ist|sind) ~2 (gold wert|viel wert|toll|schön|nett|hilfreich|lieb)",
    "(würde|würden) ~4 (helfen|freuen|füllen|guttun|bedeuten)",
  ],
  soften: [
    "(abmildern|mildern|entschärfen|glätten|abschwächen|umformulieren|milder|freundlicher formulieren|weniger scharf)",
  ],
  yours: ["von (ihnen|dir|euch|ihrer seite)"],
  reads: [
    "(anleitung|handbuch|rechnung|beipackzettel|gebrauchsanweisung)",

    "(lesen|finden|sehen|schauen|vergleichen|prüfen) sie",
    "sie ~4 (nachlesen|lesen|finden|sehen|ansehen)",
  ],
  spread: [
    "(anderen|künftigen|zukünftigen) ~2 (verraten|sagen|erzählen|berichten|zeigen|schildern) ~1 wie (der|die|das|gut|es|sich|ihr|ihre)",
    "(sagen|erzählen|verraten|berichten|schildern) sie (anderen|künftigen|zukünftigen) ~3 wie (der|die|das|gut|es|sich)",
  ],
  matter: [
    "(sternschraube*|sternförmig*|gravur*|gravier*|beschrift*|schild|schilder|personalisier*|monogramm*|stick*|initialen|grußkarte*|grußtext*|wunschtext*|aufdruck*|druck|druckbild|entwurf ihres|frage|fragen|bildunterschrift*|widmung*)",
  ],
};
