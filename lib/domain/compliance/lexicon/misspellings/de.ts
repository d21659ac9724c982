/** Wrong by the rules in force everywhere; "ss" for "ß" is right in Switzerland and not listed. */
export const misspellingsDe = `
addresse Adresse|addressen Adressen|adressse Adresse|agressiv aggressiv
aktzeptieren akzeptieren|akzeptabl akzeptabel|akzeptiren akzeptieren|annulieren annullieren
anullieren annullieren|aufjedenfall auf jeden Fall|ausserden außerdem|außerdehm außerdem
bestehlung Bestellung|bestellug Bestellung|bestelung Bestellung|bischen bisschen
bissle bisschen|bißchen bisschen|brilliant brillant|danek Danke|dannach danach|daß dass
desweiteren des Weiteren|detailiert detailliert|detalliert detailliert|direckt direkt
eigendlich eigentlich|eigentich eigentlich|einzigste einzige|endgültik endgültig
endschuldigen entschuldigen|endschuldigung Entschuldigung|entgültig endgültig
entgültige endgültige|entlich endlich|entschuldigug Entschuldigung|entäuscht enttäuscht
entäuschung Enttäuschung|ergebniss Ergebnis|erhälst erhältst|ersatzteihl Ersatzteil
ersaz Ersatz|eß es|freundlchen freundlichen|freundliechen freundlichen|gallerie Galerie
garanti Garantie|garkein gar kein|garkeine gar keine|garnicht gar nicht|gebüren Gebühren
gelgenheit Gelegenheit|gernne gerne|gratuliren gratulieren|grosartig großartig|grüsen Grüßen
grüssse Grüße|herraus heraus|herrausfinden herausfinden|hirmit hiermit|hällt hält
imernoch immer noch|immernoch immer noch|inerhalb innerhalb|innerhalp innerhalb
interesannt interessant|interressant interessant|interresse Interesse
interressiert interessiert|intresse Interesse|inzwichen inzwischen|inzwischenn inzwischen
irgentwie irgendwie|kompatiblität Kompatibilität|kompatiebel kompatibel
kontrolieren kontrollieren|kontroliert kontrolliert|kundenservic Kundenservice|kunte konnte
könten könnten|köntest könntest|lieferaddresse Lieferadresse|lieferumg Lieferung
lieferzeitt Lieferzeit|lifern liefern|liferung Lieferung|läßt lässt|maximahl maximal
milimeter Millimeter|mitlerweile mittlerweile|mittlerweise mittlerweile
moglicherweise möglicherweise|muß muss|mußte musste|möglichkeitt Möglichkeit
mögllich möglich|müßen müssen|nachstes nächstes|naturlich natürlich|nemlich nämlich
nocheinmal noch einmal|nummmer Nummer|nähmlich nämlich|nätürlich natürlich|orginal Original
orginale originale|orginalverpackung Originalverpackung|originall original|packet Paket
packetdienst Paketdienst|packete Pakete|packets Pakets|paralell parallel|parralel parallel
projeckt Projekt|qualitat Qualität|qualitet Qualität|qualtät Qualität|rechnug Rechnung
rechung Rechnung|repariren reparieren|reperatur Reparatur|reperaturen Reparaturen
reperieren reparieren|retuore Retoure|rythmus Rhythmus|rückerstatung Rückerstattung
rückmeldun Rückmeldung|rücksendun Rücksendung|schaddhaft schadhaft|schliesslch schließlich
selbstständlich selbstverständlich|selbstverstandlich selbstverständlich
selbsverständlich selbstverständlich|seperat separat|seperate separate|seperaten separaten
sofotr sofort|sogut so gut|sorgfältik sorgfältig|sowieo sowieso|spähter später
standart Standard|stornieruhng Stornierung|storniren stornieren|stornirung Stornierung
tollerant tolerant|totzdem trotzdem|trotzem trotzdem|trozdem trotzdem
unterschidlich unterschiedlich|verfügba verfügbar|verfügtbar verfügbar|verpackug Verpackung
verpakung Verpackung|versant Versand|verspätun Verspätung|verstandnis Verständnis
verständniss Verständnis|viehlen vielen|vieleicht vielleicht|vielleich vielleicht
viellen vielen|villeicht vielleicht|vorraus voraus|vorrausgesetzt vorausgesetzt
vorraussetzung Voraussetzung|vorraussichtlich voraussichtlich|wahrscheinlch wahrscheinlich
warscheinlich wahrscheinlich|wiederruf Widerruf|wiederrufen widerrufen
wiederrufsrecht Widerrufsrecht|wiederspiegeln widerspiegeln|wiedersprechen widersprechen
wiederspruch Widerspruch|wiklich wirklich|wircklich wirklich|ziehmlich ziemlich
zuminderst zumindest|zumindestens zumindest|zurrück zurück|zuruck zurück|zurük zurück
zusammenstelung Zusammenstellung|zustehlung Zustellung|zustelung Zustellung
überascht überrascht|überaschung Überraschung
`;
