import type { Wording } from "../lexicon.ts";
import type { VeiledCue } from "./veiled-cue.ts";

export const veiledDe: Wording<VeiledCue> = {
  come_back: [
    "(kommen sie|komm|kommt|schauen sie|schau) ~4 (wieder|wieder vorbei|wieder rein)",
    "(bestellen|bestell|kaufen|kauf) (sie |)~3 (noch einmal|erneut|wieder|ein zweites mal)",
    "(zur neige|leer ist|alle ist|aufgebraucht|geht aus|ausgeht|nachschub brauchen|nachschub brauchst)",
    "(zum|an ihrem|an deinem) geburtstag",
    "(nächste|nächsten|nächstes|nächster) (mal|korb|warenkorb|einkaufskorb|päckchen|wahl|besuch|paar|stück|glas|flasche|dose|bestellrunde)",
    "wenn (sie|du|ihr) ~3 (wiederkommen|wiederkommst|wiederkommt|wieder bestellen|wieder bestellst|wieder kaufen|wieder kaufst|wieder einkaufen|nachbestellen|nachbestellst|nachschub|wieder bei uns|noch einmal)",
    "wer ~3 (wiederkommt|wiederbestellt|wieder bestellt|wieder kauft|noch einmal kauft|nachbestellt|zum zweiten mal)",
    "(bei|mit|ab) (der|ihrem|ihrer|dem|deiner|deinem|jeder|jedem) (zweiten|dritten|vierten|fünften|sechsten|zehnten|nächsten|künftigen) ~1 (bestellung|einkauf|kauf|mal|päckchen|stück)",
    "(künftig|in zukunft|von nun an|ab jetzt) ~3 (einkaufen|bestellen|kaufen|einkauf|bestellung|kauf)",
  ],
  benefit: [
    "(sparen|spare|spart|sparst) (sie |du |)(sich |dir |)~2 (porto|versand|versandkosten|liefergebühr)",
    "(porto|versand|versandkosten|fracht|lieferung) ~2 (übernehmen|übernehme|zahlen|zahle|spendieren|schenken|erlassen|geht auf|sind geschenkt|entfällt|entfallen)",
    "(erlassen|erlasse|schenken|schenke) ~3 (porto|versand|versandkosten)",
    "(zahlen|zahlst|zahlt) ~2 (weniger|nichts|nur die hälfte)",
    "(soll sich|wird sich|soll ihr schaden) ~3 (lohnen|nicht sein)",
    "(gratis|umsonst|kostenlos|kostenfrei|geschenkt|für lau|portofrei|versandkostenfrei|kostet sie nichts|kostet dich nichts|kostet nichts|für nichts|ohne aufpreis)",
    "(geht|gehen|ginge|läuft) ~3 (auf uns|auf mich|auf unsere kosten|aufs haus|auf unsere rechnung|auf meine kappe)",
    "(übernehmen wir|übernehme ich|zahlen wir|zahle ich|spendieren wir|spendiere ich|tragen wir|trage ich)",
    "(wir|ich) (übernehmen|übernehme|zahlen|zahle|tragen|trage) ~3 (porto|versand|versandkosten|fracht|kosten)",
    "(hälfte|drittel|viertel|zehntel|fünftel|zehner|zwanziger|fünfer|prozent|%|euro|€|etwas|ein bisschen|ein wenig|deutlich|spürbar) (weniger|günstiger|billiger|nachlass|leichter|sparen|gespart|erlassen)",
    "(günstiger|billiger|zum halben preis|zur hälfte|zum einkaufspreis|zum freundschaftspreis|kulanzpreis|freundschaftspreis|hauspreis|entgegenkommen|im preis entgegen|am preis (drehen|machen)|preislich)",
    "(ziehen wir|ziehe ich|lassen wir|lasse ich|wir ziehen|ich ziehe|wir lassen|ich lasse) ~5 (ab|nach)",
  ],
  hand_in: [
    "(lege|legen|packe|packen|stecke|stecken|gebe|geben|werfe|schicke|schicken|tue|tun) ~5 (dazu|obendrauf|mit hinein|mit rein|drauf|bei|mit ins paket|in die kiste|ins päckchen|extra)",
    "(dazulegen|dazupacken|draufpacken|beilegen|drauflegen|dazugeben|obendrauf|als zugabe|gibt es dazu|kommt mit ins|liegt dann bei|reist mit|fährt mit)",
  ],
  ordinal: [
    "(dritte|dritten|dritter|drittes|vierte|vierten|viertes|fünfte|fünften|fünfter|fünftes|sechste|sechsten|siebte|siebten|achte|achten|neunte|neunten|zehnte|zehnten|zehnter|zehntes|elfte|zwölfte)",
    "(zweite|zweiten|zweites|zweiter) (paar|stück|tüte|glas|flasche|set|packung|kerze|tasse|becher|dose|artikel|beutel|exemplar)",
  ],
  bulk: [
    "(wenn|wer|falls|sofern|sobald) ~3 (zwei|drei|vier|fünf|sechs|beide|mehrere|mehr|noch ein|noch eine|noch einen|ein zweites|eine zweite|einen zweiten|im set|alle) ~2 (nimm*|nehm*|kauf*|bestell*|mitnimm*|mitnehm*|woll*|möcht*|auf einmal)",
    "(nehmen|nimmst|kaufen|kaufst|bestellen|bestellst|nehmt|nimm|bestell) (sie |du |)~1 (zwei|drei|vier|fünf|beide|gleich zwei|gleich drei|noch ein|noch eine|ein zweites|eine zweite)",
    "(zwei|drei|vier|fünf) (auf einmal|zusammen|auf einen schlag|oder mehr)",
  ],
  regular: [
    "(stammkunde*|stammkundin*|stammgast|stammgäste|stammkundschaft|treuen kund*|treue kund*|treuer kund*|bestandskund*|wiederkehrende kund*|alte kund*|lieben kund*|gute kund*|guten kund*)",
    "(weil|da) sie ~5 (gekauft|bestellt|genommen|treu|eingekauft|stammkund*)",
    "wer ~3 (schon|bereits|einmal) ~3 (gekauft|bestellt|eingekauft) ~1 hat",
    "(leute|kunden|käufer) wie (sie|dich|du|euch)",
  ],
  instead: ["(statt|anstatt|anstelle von|statt bisher|statt der)"],
  price_verb: [
    "(kostet|kosten|für nur|nur noch|bekommen sie|bekommst du|gebe ich|geben wir|für|zahlen sie nur|zahlst du nur|gibt es|macht das|wären es|sind es|preis|überlasse|überlassen|lasse)",
  ],
  fraction: [
    "(hälfte|drittel|viertel|bruchteil) (des|ihres|seines|vom|der) ~2 (preis|preises|kosten|normalpreis|normalpreises|üblichen)",
    "(zur hälfte|zum halben|zu zwei dritteln|um die hälfte|um ein drittel|um ein viertel)",
    "(zwei|drei|2|3) (zum preis von|für den preis von) (einem|einer|zwei|1|2|eins)",
    "(ein|das) (drittel|viertel|zehntel) (günstiger|billiger|weniger|nachlass)",
  ],
  first: [
    "vor (dem|ihrem|seinem|der) ~1 (verkaufsstart|start|erscheinen|veröffentlichung|launch|markteinführung)",
    "(noch hat|hat noch|kennt noch) ~2 (keiner|niemand|keine|kein mensch)",
    "(noch keiner|noch niemand|keiner sonst|niemand sonst)",
    "(als erste*|zuerst|vor allen anderen|vor den anderen|vor dem rest|vor der öffentlichkeit|früher als alle*|einen tag (früher|vorher|eher)|noch niemand*|noch keinem|keiner weiß|noch geheim|vorab|exklusiv vorab|unter uns|vorpremiere|vorgeschmack|vorkaufsrecht|insider*)",
  ],
  novelty: [
    "(herbst|winter|frühjahrs|frühlings|sommer|oster|weihnachts)(linie|serie|reihe|edition|muster|düfte|sorten|modelle)",
    "(neue*|herbst|winter|frühjahrs|sommer|kommende*|limitierte*|frische*) ~1 (farbe*|farben|düfte|duft|sorte*|muster|designs|serie|linie|edition|kollektion|reihe|modelle|stücke|familie|glasur*|charge)",
    "(herbstfarben|winterfarben|frühlingsfarben|sommerfarben|herbstduft|weihnachtsedition|sonderedition|neuheit*|sonderserie|herbstkollektion|winterkollektion|sommerkollektion|frühjahrskollektion|neuzugäng*)",
    "(serie|linie|kollektion|reihe|familie|edition) ~4 (kommt|erscheint|aus dem ofen|im schaufenster|ins schaufenster|online|ins regal|raus)",
  ],
  referral: [
    "(nenn*|sagt|sagen|angibt|angeben|erwähn*|fallen lassen|fallen lässt) ~3 (ihren namen|deinen namen|ihr name|dein name|euren namen)",
    "(ihren namen|deinen namen|euren namen) ~2 (nenn*|angib*|erwähn*|sagt|fallen|ins spiel)",
    "(jemanden|freund*|freunde|freundin*|bekannte*|nachbar*|kolleg*|schwester) ~3 (mitbring*|werb*|schick*|vermittel*|bringen|bringst|empfehl*|anschlepp*)",
    "(bring*|werb*|schick*|vermittel*) ~3 (jemanden|freund*|bekannte*|nachbar*|kolleg*)",
    "(für|pro) (jeden|jede|jedem) ~2 (freund*|bekannte*|neukund*|empfehlung|person|kund*)",
  ],
  token: [
    "(buchstaben|wort|code|zahl|ziffern|losung|kennwort|zauberwort|zeichen|nummer) ~3 (darunter|unter dem|auf der karte|im deckel|auf dem kärtchen|auf dem zettel|hinter|in der karte|dahinter|auf der rückseite)",
    "(rubbel*|freirubbel*|abrubbel*|abzieh*)",
    "(sagen|sag|schreiben|schreib|nennen|nenn|zeigen|zeig|flüstern|geben|gib) ~4 (wort|code|stichwort|losung|karte|kärtchen|zettel|diese nachricht|kennwort|satz)",
  ],
  scarce: [
    "(schnell|bald|ruckzuck|blitzschnell|im nu|rasch) (weg|vergriffen|ausverkauft)",
    "(wie warme semmeln|reißend|nicht lange (da|halten|liegen|warten)|wird nicht lange|bleiben nicht lange|gehen schnell|geht schnell|nicht zu lange überleg*|nicht lange überleg*|nicht lange zöger*)",
    "(falls|wenn|sollte) ~3 (noch|immer noch|herz) ~3 (interess*|möchten|wollen|dran|daran|hängt|reizt|lust|im sinn|davon träum*)",
  ],
  returned: [
    "(wieder|erneut|zurück) ~3 (im|ins|in den) (regal|regale|regalen|schaufenster|laden|sortiment)",
    "(im|ins|in den) (regal|regalen|schaufenster) ~3 (wieder|zurück)",
  ],
  matching: [
    "(passende*|dazugehörige*|zugehörige*|abgestimmte*) (halter*|haube|hülle|tasche|deckel|set|schal|mütze|gürtel|tablett|schale|becher|untersetzer|ständer|decke|kissen|rahmen|stück|gegenstück|lampe|armband|kette|ring|koffer)",
    "(gegenstück|schwesterstück|große schwester|großer bruder|kleiner bruder|kleine schwester)",
  ],
  known: [
    "kennen sie ~1 (schon|bereits|auch)",
    "(kennst du|kennt ihr) ~1 (schon|bereits|auch)",
    "(haben sie|hast du) ~1 (schon|auch|bereits) ~5 (gesehen|entdeckt|probiert|gedacht)",
    "(da|weil|wenn) (ihnen|dir) ~4 (gefallen|gefällt|gefiel|zusag*)",
    "(wie wäre es mit|wie wär's mit|lust auf)",
  ],
  due: [
    "(fällig|aufgebraucht|geht zur neige|fast leer|bald leer|verschlissen|ausgewechselt werden|gewechselt werden|zeit für (einen|eine|ein) neue*|wechsel fällig)",
  ],
  send_more: [
    "(sollen|dürfen|soll|darf) (wir|ich) ~4 (neue*|weitere*|nächste*|nachschub|noch ein*)",
  ],
  aside: [
    "(zurückgelegt|zur seite gelegt|beiseite gelegt|reserviert|aufgehoben|beiseitegelegt|zurückgehalten)",
  ],
  more_like: [
    "mehr (davon|solche*|in der art|dieser art)",
    "(ganze|gesamte|restliche|übrige) (familie|serie|reihe|sippe|kollektion)",
  ],
  inside: ["(steckt ein|liegt ein|finden sie einen|wartet ein|versteckt sich ein)"],
  others_buy: [
    "(meisten|viele|fast alle|andere) ~2 (die|kunden|käufer) ~5 (kaufen|kauften|gekauft|nehmen|bestellen) ~5 (auch|gleich mit|dazu|ebenfalls|mit dazu)",
  ],
  in_order: [
    "(in der (kiste|tüte|verpackung|schachtel)|im (karton|paket|beutel|deckel|set)|fehlt|fehlen*|größe|durchmesser|gewinde|beiliegend*|eigenen paket|gehört zum|kommt in|cm|mm)",
  ],
  game: [
    "(wundertüte*|überraschungstüte*|überraschungsbox*|glückstüte*)",
    "(stempelkarte*|stempelheft|rabattmarke*|treuemarke*|sammelkarte|stempelpass|bonusheft)",
  ],
  game_ad: [
    "(mitglied|teil) ~2 (unserem|unserer|unseres) ~1 (club|clubs|klub|community|familie|programm|kreis)",
    "(treten|tritt) ~3 (club|klub) ~1 bei",
    "(namen|lose|zettel) ~5 (hut|topf|lostopf|lostrommel|schüssel)",
    "(ziehen|zieht|gezogen|losen|lost|ausgelost|verlost) ~5 (gewinner*|name|namen|glückliche*|los|lose|unter allen)",
    "(lostopf|lostrommel|glücksfee|losverfahren|losverfahren)",
    "(drei|fünf|sechs|zehn|dritten|fünften|zehnten|genug) stempel*",
    "(adventskalender*) ~10 (türchen|hälfte|überraschung|angebot*|preis|%|rabatt*)",
    "hinter jedem türchen",
  ],
  drop_ad: [
    "(unser|der|die) (black friday|cyber monday|black week) ~2 (beginnt|startet|läuft|kommt)",
    "(herbstfarben|winterfarben|frühlingsfarben|sommerfarben|kollektion|serie|edition|linie|neuen farben|neuen düfte|neuen sorten|neuen muster|sorten) ~3 (kommen|kommt|erscheint|erscheinen|starten|startet|gehen|geht|landen|sind) ~3 (am|ab|im|online|nächste*|raus|morgen|in den laden|ins regal)",
  ],
  bargain_ad: [
    "(jetzt|heute|aktuell|derzeit) ~2 (nur|schon ab|bereits ab) ~1 (€|euro|eur)",
    "(ab morgen|ab heute|ab montag|ab freitag|ab samstag|ab sofort) ~6 (günstiger|billiger|reduziert)",
    "(preis|preise) ~4 (gesenkt|heruntergesetzt|herabgesetzt)",
    "(günstiger|billiger|weniger) ~3 als (hier|auf dieser|auf amazon|auf dem marktplatz|auf der plattform|über die plattform)",
    "(schonen|schont|entlast*|freut sich) ~3 (geldbeutel|portemonnaie|geldbörse)",
    "(provision|gebühr|gebühren|anteil) ~5 (teilen|sparen|gehört ihnen|behalten|für sie)",
  ],
  others_code: [
    "(marktplatz|plattform|amazon|seite) ~4 (selbst|gegeben|ausgegeben|ausgibt|vergibt|ausstellt|verschickt|ausgestellt|geschickt|stammt)",
    "(code|codes|gutschein|gutscheine|gutscheincode|geschenkkarte*) ~2 (vom|des|der|von) (marktplatz*|plattform|amazon)",
    "(amazon|marktplatz|plattform) (code*|gutschein*|geschenkkarte*)",
  ],
  no_offer: [
    "(neue*|weitere*|zweite*|noch ein|noch eine) (paket|sendung|etikett|rechnung|kopie|bild|foto|link|nachricht|mail)",
    "(rücksend*|rückgabe|retour*|rückporto|ersatz*|ersatzteil*|reparatur*|umtausch|austausch|abholung|nachliefer*|etikett|hinweg|versand zurück) ~6 (kostenlos*|kostenfrei*|gratis|umsonst|geht auf uns|übernehmen wir|tragen wir|zahlen wir|auf unsere kosten|übernehme ich)",
    "(kostenlos*|kostenfrei*|gratis) ~3 (rücksend*|rückgabe|retour*|ersatz*|ersatzteil*|reparatur*|umtausch|austausch|abholung|nachliefer*|etikett)",
    "(übernehmen|tragen|zahlen) ~4 (rücksend*|rückversand|rückporto|retour*)",
    "(zweite*|dritte*|vierte*|fünfte*) (zustell*|versuch|paket|lieferung|sendung|etikett|teil|rechnung|stock|tag|woche|werktag|person*|generation|schraube|loch|rate|mahnung|seite)",
    "(war|waren) ~4 (vergriffen|ausverkauft)",
    "(vergriffen|ausverkauft) (war|waren)",
    "(katalogpreis*|listenpreis*|katalognummer*|katalogseite*)",
    "(laut|gemäß|aus dem|im|wie im|nach) (unserem |dem |)(katalog|prospekt|preisliste) ~3 (preis*|angegeben|steht|genannt|aufgeführt|kostet|beträgt|seite)",
    "(preis*|kostet|angegeben|seite|nummer) ~4 (laut|gemäß|im|aus dem|aus unserem|unseres|des|in unserem) ~1 (katalog*|prospekt*|preisliste)",
    "(ein|unser) (laden|geschäft|betrieb) unserer größe",
  ],
};
