import type { Wording } from "../lexicon.ts";
import type { OptOutCue } from "./opt-out-cue.ts";

export const optOutDe: Wording<OptOutCue> = {
  leave: [
    "(abmelden|abmeldung|abbestellen|abbestellung|abmeldelink|austragen|abmelde*|opt out|unsubscribe|abgemeldet)",
    "(aus|von) ~3 (verteiler*|mailingliste|liste|newsletter*|empfängerliste)",
  ],
  unwanted: [
    "(unsere|unserer|unseren|diese|dieser|diesen|solche|solchen|meine) ~1 (nachricht*|mail|mails|e mail|e mails|email|emails|newsletter*|mitteilung*|post|infos|werbung|neuigkeiten|briefe|zeilen|rundbrief*|schreiben|hinweise|grüße) ~2 (nicht mehr|nicht länger|nicht weiter|loswerden|loszuwerden|satt|leid|zu viel|lästig|überflüssig|ersparen|beenden|abstellen|abschalten|stoppen|abbrechen|ausschalten|stummschalten)",
    "(schluss|ende|ruhe|genug|pause) ~1 (mit|vor|von) ~2 (nachricht*|mail|mails|e mail|e mails|email|emails|newsletter*|mitteilung*|post|infos|werbung|neuigkeiten|briefe|zeilen|rundbrief*|schreiben|hinweise|grüße|uns)",
    "(lieber|möcht*|wünsch*|woll*) ~3 (ihre ruhe|deine ruhe|in ruhe gelassen|ruhe haben|funkstille|stille|nichts mehr (hören|lesen))",
    "(nichts mehr|nicht mehr|nie wieder|nichts weiter) ~2 von uns (hören|lesen)",
    "von uns ~1 (nichts mehr|nicht mehr|nie wieder) ~1 (hören|lesen)",
    "(keine|kein) (nachricht*|mail|mails|e mail|e mails|email|emails|newsletter*|mitteilung*|post|infos|werbung|neuigkeiten|briefe|zeilen|rundbrief*|schreiben|hinweise|grüße) mehr",
    "(aus|von) ~1 (unserer|unserem|dem|der) (runde|kreis|verteiler|rundschreiben|adressliste|kartei|rundbrief*) ~3 (aus*|raus|heraus|streich*|nehmen|verlass*|gestrichen)",
    "(keine|kein*|nicht mehr|nie wieder) ~5 (nachricht*|mail|mails|e mail|e mails|email|emails|newsletter*|mitteilung*|post|infos|werbung|neuigkeiten|von uns) ~4 (erhalten|bekommen|wünsch*|möcht*|wollen|wollt|willst|lesen|empfangen)",
    "(keine lust|genug|schluss|satt|nie wieder|nerven|nervt|stören|zu viele|zu viel) ~4 (nachricht*|mail|mails|e mail|e mails|email|emails|newsletter*|mitteilung*|post|infos|werbung|neuigkeiten|von uns)",
    "(nicht mehr|nicht länger|nicht weiter) ~2 (kontaktiert|angeschrieben|benachrichtigt|belästigt|von uns hören)",
    "(möcht*|wünsch*|woll*|willst) ~3 (keine|kein*|nicht mehr) ~4 (nachricht*|mail|mails|e mail|e mails|email|emails|newsletter*|mitteilung*|post|infos|werbung|neuigkeiten|von uns)",
    "keine ~2 (nachricht*|mails|e mails|emails) mehr",
  ],
  own_words: [
    "(schreibt|schreiben sie|schreib) mir ~1 (nicht|nie|keine)",
    "(lassen sie|lasst|lass) mich (in ruhe|in frieden)",
  ],
  other: [
    "(karte|grußkarte*|app|zusteller*|von der post|die post hat|paketdienst*|spedition*|dhl|hermes|etikett*|klingel|gerät|drucker|display|kamera|router|gravur|geschenkpapier|uhr|lautsprecher|puppe|tastatur)",
  ],
  how: [
    "(ausgang|ein klick|mit einem klick|haken|geht es|führt)",
    "(klick*|hier|link|button|unten|genügt|reicht|teilen sie|jederzeit|lassen sie|schreiben|gib*|geben|sagen|sag)",
  ],
  reply: [
    "(als antwort|zurück|per antwort|rückantwort|antwortmail|antwortwort)",
    "(antwort*|schreib*|send*|schick*|erwider*|zurückschreiben)",
  ],
  told: [
    "(antwort*|schreib*|send*|schick*|erwider*) ~5 (stop|stopp|abmelden|abmeldung|austragen|unsubscribe|abbestellen)",
    "(hier|jederzeit|über diesen link) ~3 (abmelden|abbestellen|austragen)",
    "(abmelden|abbestellen|austragen) ~2 (hier|klick*|können|unter|möchten)",
    "(um|zum) ~5 (abzumelden|abzubestellen|abbestellen|abmelden|auszutragen)",
  ],
  settings: [
    "(konto|kontoeinstellungen|einstellungen|benachrichtigungseinstellungen|kommunikationseinstellungen|präferenzen|amazon|marktplatz)",
  ],
};
