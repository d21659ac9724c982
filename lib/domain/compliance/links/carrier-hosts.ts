/**
 * Carriers of the US, DE, FR, ES, IT, JP and UK whose tracking pages answer on
 * https. A host here allows its subdomains too. Plain data: an operator extends
 * it in the policy, not here.
 */
export const CARRIER_HOSTS: readonly string[] = [
  // Worldwide
  "ups.com",
  "fedex.com",
  "dhl.com",
  "tnt.com",
  "dpd.com",
  "dpdgroup.com",
  "gls-group.com",
  "gls-group.eu",
  "17track.net",
  // US
  "usps.com",
  "ontrac.com",
  "lasership.com",
  "xpo.com",
  "odfl.com",
  "saia.com",
  "rlcarriers.com",
  // DE
  "dhl.de",
  "deutschepost.de",
  "dpd.de",
  "gls-pakete.de",
  "myhermes.de",
  "hermesworld.com",
  "hermes-germany.de",
  "dachser.com",
  "dbschenker.com",
  // FR
  "laposte.fr",
  "colissimo.fr",
  "chronopost.fr",
  "mondialrelay.fr",
  "mondialrelay.com",
  "colisprive.com",
  "relaiscolis.com",
  "geodis.com",
  "dpd.fr",
  // ES
  "correos.es",
  "correosexpress.com",
  "seur.com",
  "mrw.es",
  "nacex.es",
  "nacex.com",
  "gls-spain.es",
  // IT
  "poste.it",
  "brt.it",
  "sda.it",
  "gls-italy.com",
  "nexive.it",
  "dhl.it",
  // JP
  "kuronekoyamato.co.jp",
  "sagawa-exp.co.jp",
  "japanpost.jp",
  "seino.co.jp",
  "fukutsu.co.jp",
  "nittsu.co.jp",
  "nx-group.com",
  // UK
  "royalmail.com",
  "parcelforce.com",
  "evri.com",
  "hermesworld.co.uk",
  "yodel.co.uk",
  "dpd.co.uk",
  "dpdlocal.co.uk",
  "dhlparcel.co.uk",
  "dxdelivery.com",
  "tuffnells.co.uk",
];
