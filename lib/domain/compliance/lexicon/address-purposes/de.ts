import type { Wording } from "../lexicon.ts";
import type { AddressPurpose } from "./address-purpose.ts";

const DE_PLACE =
  "(laden*|ladenlokal*|geschaft*|ausstellung*|showroom*|buro*|werkstatt*|lager|filiale*|atelier*|verkaufsraum*|studio*|betrieb|galerie)";

export const ADDRESS_PURPOSES_DE: Wording<AddressPurpose> = {
  visit: [
    `(besuchen|besuche|besuch|besucht) ~3 (uns|unser*) ~4 ${DE_PLACE}`,
    "(besuchen|besuche|besuch|besucht) ~2 uns ~3 (vor ort|personlich)",
    `(kommen|komm|kommt|schauen|schau|schaut|treten) ~5 (in|zu|bei) unser* ~2 ${DE_PLACE}`,
    "(kommen sie|komm|kommt|schauen sie|schau|schaut) ~4 (bei uns|vor ort|personlich) ~3 (vorbei|rein|herein)",
    "(kommen sie|komm|kommt) ~2 (gern|gerne|doch|einfach|ruhig|jederzeit|mal) ~5 vorbei",
    "(konnen sie|kannst du|konnt ihr|durfen sie|sie konnen|du kannst|ihr konnt) ~8 (vorbeikommen|vorbeischauen|vorbeifahren)",
    "(konnen sie|kannst du|konnt ihr|sie konnen|du kannst|ihr konnt) ~6 bei uns ~4 (abholen|mitnehmen|ansehen|anschauen|probieren|testen)",
    `(abholen|abholung|abzuholen|selbstabholung|mitnehmen|ansehen|anschauen|testen|probieren) ~4 in unser* ~2 ${DE_PLACE}`,
    `in unser* ~2 ${DE_PLACE} ~6 (abhol*|abzuholen|mitnehmen|ansehen|anschauen|testen|probieren|begruß*|vorbei*|besuchen)`,
    "(selbstabholung|abholung) ~3 (bei uns|vor ort|moglich|direkt)",
    "(personlich|selbst|direkt|vor ort) ~2 (bei uns|im laden|im geschaft) ~3 (abhol*|abzuholen|vorbei*)",
    `(zeig*|vorfuhr*|prasentier*|begutacht*) ~9 (in|bei) unser* ~1 ${DE_PLACE}`,
    `unser* ~2 ${DE_PLACE} ~6 (geoffnet|freut sich|steht ihnen offen)`,
    `(bringen|bring|bringt) ~5 in unser* ~1 (laden*|geschaft*|filiale*|showroom)`,
    "(zeig*|ansehen|anschauen|ausprobieren|probieren|anfassen|testen|vorbei*) ~6 (bei mir|bei uns) ~1 (zu hause|zuhause|daheim|vor ort)",
    "(kommen sie|komm) ~3 (zu mir|zu uns)",
    "(holen sie|hol es|hol sie|hol ihn) ~5 (bei mir|bei uns) ~1 ab",
    "(wir haben|wir sind) ~3 (offen|geoffnet) ~4 (neben|gegenuber|hinter|hinterm|am|beim|nahe) ~1 (kirche|bahnhof*|markt|marktplatz|rathaus|hafen)",
    "(finden sie uns|findest uns|wir sitzen|wohne|wohnen) ~8 (neben|gegenuber|hinter|hinterm|am|beim|nahe) ~1 (kirche|bahnhof*|markt|marktplatz|rathaus|hafen)",
    "(wenn|falls) ~5 (sind|bist|seid|kommen|kommst) ~1 (schauen sie|schau|schaut|kommen sie|komm|kommt) ~3 (rein|herein|vorbei|rum)",
    "(schauen sie|schau|schaut|kommen sie|komm) ~4 auf (einen kaffee|ein kaffchen|einen tee|einen sprung)",
    "(schauen sie|schau|schaut) ~2 (gern|gerne|doch|einfach|ruhig|mal) ~2 (rein|herein|vorbei)",
  ],
  nearby: [
    "(wenn|falls|sollten|solltest) ~5 (in der nahe|in der gegend|in unserer nahe|in unserer gegend|hier vorbei) ~3 (sind|bist|seid|kommen|kommst|fahren|wohnen)",
  ],
  shop: ["besuch* ~2 (uns|unser*)", "find* ~2 uns"],
  hours: [
    "(vor ort|personlich|offnungszeiten|geoffnet|innenstadt|um die ecke)",
    "(montag*|dienstag*|mittwoch*|donnerstag*|freitag*|samstag*|werktag*) ~5 (bis|von|ab|uhr)",
  ],
  return: [
    "(rucksend*|rucksand*|zurucksend*|zuruckzusend*|zuruckschick*|zuruckzuschick*|zuruckgesend*|retour*|rucksendung*|umtausch*|umtausch|reparatur*|reparier*|einsend*|einschick*|instandsetz*|austausch*|rucknahme*|rucklieferung*)",
    "(senden|schicken|sende|schick|sendet|schickt) ~10 (zuruck|ein|retour)",
    "(senden|schicken|sende|schick) sie ~4 (an|zu)",
    "(garantiefall*|gewahrleistungsfall*|garantieabwicklung*|reklamation*|garantiereparatur*)",
  ],
  carrier: [
    "(depot*|paketshop*|paketstation*|packstation*|postfiliale*|abholstation*|abholort*|filiale|poststelle|zoll|zollamt*|zollstelle*|spedition*|paketdienst*|zusteller*|niederlassung*|postamt*|verteilzentrum*|paketzentrum*|kurier*|postagentur*)",
    "(dhl|dpd|gls|hermes|ups|fedex|deutsche post)",
    "(hersteller*|servicezentrum*|vertragswerkstatt*)",
  ],
  buyer: [
    "(ihre|ihrer|deine|deiner|eure|angegebene*|hinterlegte*|genannte*|folgende*) ~2 (adresse*|anschrift*)",
    "(lieferadresse*|lieferanschrift*|rechnungsadresse*|rechnungsanschrift*|versandadresse*|hausnummer*|nachbar*|empfanger*|zustell*|zugestellt|zugestellt*|wohnung*|adressangabe*)",
    "(adresse|anschrift) ~8 (korrekt|richtig|vollstandig|stimmt|bestatig*|prufen|angegeben)",
    "(lieferdaten|versanddaten)",
    "(liefern|versenden|verschicken|senden|schicken|liefert) (wir|es|das) ~5 (an|nach|in)",
    "(geliefert|zugestellt|ausgeliefert|abgegeben|abgelegt|hinterlegt|stimmt das|richtig so|korrekt so)",
    "(stimmt|ist|korrekt|richtig) ~8 (noch|so|korrekt|richtig|vollstandig)",
    "(geliefert|geschickt|gesendet|adressiert|lieferung|versand|versendet|verschickt) ~3 (an|nach|in)",
  ],
  own: [
    `(unser*|mein*) ~2 (adresse*|anschrift*|sitz|postanschrift|hausanschrift|firmensitz|${DE_PLACE.slice(1, -1)})`,
    "(sie finden uns|du findest uns|ihr findet uns|finden sie uns|wir sitzen|wir sind|wir befinden uns|ich wohne|find* uns|schreiben sie uns)",
    "(postanschrift|impressum|geschaftsadresse|firmenadresse)",
    "(besuch* uns|bei uns)",
    "(klingeln|klingel|klingeln sie|lauten sie) bei",
  ],
  worker: ["(fahrer*|techniker*|monteur*|zusteller*|bote|handwerker*|postbote*)"],
  thanks: ["(danke|dank) ~3 besuch"],
  closing: [
    "(mit freundlichen grußen|freundliche gruße|viele gruße|beste gruße|liebe gruße|herzliche gruße|mfg|gruß|gruße)",
  ],
};
