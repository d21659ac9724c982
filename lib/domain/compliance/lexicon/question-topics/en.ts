import type { Wording } from "../lexicon.ts";
import type { Topic } from "./topics.ts";

export const topicsEn: Wording<Topic> = {
  return: [
    "(return*|refund*|reimburs*)",
    "(send*|sent|ship*|give*|mail*|bring*|get) ~4 back",
    "money ~6 back",
    "keep (it|the|this|them|your)",
  ],
  exchange: ["(exchang*|swap*|replac*|new one|another one|a new|the new)"],
  cancel: ["(cancel*|call off|stop the order|withdraw*|annul*)"],
  invoice: ["(invoic*|receipt*|vat|bill|tax document)"],
  address: ["(address*|street|postcode|postal code|zip|redirect*|neighbo*|somewhere else)"],
  tracking: [
    "(tracking|track|parcel number|shipment number|scan*|depot|sorting|status|in transit|lost|located|whereabouts)",
    "where ~3 (order|parcel|package|it|item|shipment)",
    "(has|have) not (moved|arrived)",
  ],
  stock: [
    "(stock*|available|availability|sold out|restock*|left|run out|back order|backorder*)",
    "(do you|you still|we still|still) have",
  ],
  warranty: ["(warrant*|guarant*)"],
  compatible: [
    "(compatib*|fit|fits|fitting|works|work with|suit|suits|suitable|match|matches|connect*|pair*|support*)",
  ],
  material: [
    "(material*|fabric*|made of|made from|leather|cotton|wool|wood*|oak|pine|steel|metal|plastic|silicone|glass|polyester|linen|aluminium|aluminum|brass|rubber|cowhide|bamboo|ceramic)",
  ],
  size: [
    "(size*|dimension*|measure*|tall|wide|deep|high|height|width|depth|length|diameter|thick*|cm|mm|inch|inches|centimet*|millimet*|feet|foot|litre*|liter*|capacity|small|large|medium|bigger|smaller|how (big|large|long is|long are))",
  ],
  colour: [
    "(color*|colour*|shade*|black|white|red|blue|green|grey|gray|brown|yellow|pink|beige|navy|silver|gold*|purple|orange)",
  ],
  weight: ["(weigh*|weight|kg|kilo*|gram*|pounds|lbs|heavy|light weight|lightweight)"],
  load: [
    "(load*|hold up to|carry|bear|maximum weight|max weight|support* ~2 (kg|pounds)|withstand*)",
  ],
  payment: ["(pay|paid|payment*|paypal|credit card|instal*ment*|bank transfer|charged|charge me)"],
  discount: ["(discount*|coupon*|voucher*|promo*|cheaper|deal|bulk|price match)"],
  water: [
    "(waterproof|water resistant|water repellent|rain*|splash*|ip6*|ipx*|outdoor*|outside|shower|moisture|weatherproof|wet)",
  ],
  wash: [
    "(wash*|dishwasher|clean*|laundry|iron|tumble|gentle cycle|cloth|detergent|sponge|soap|by hand|machine)",
  ],
  oven: ["(microwave*|oven*|heat resistant|induction|hob|stove)"],
  assembly: [
    "(assembl*|install*|mount*|screw*|drill*|put together|put it together|set up|setup|tool|tools|fitted)",
  ],
  power: [
    "(batter*|charg*|voltage|volt*|watt*|plug*|power*|mains|mah|usb*|bulb*|led|rechargeable)",
  ],
  manual: ["(manual*|instruction*|guide|directions|how (do|can) i use|leaflet)"],
  gift: ["(gift*|wrap*|present|greeting card|card|note)"],
  personalise: ["(personali*|custom*|engrav*|name on|initials|monogram*|embroider*|proof)"],
  damage: [
    "(damag*|broke*|crack*|defect*|faulty|scratch*|dent*|dead|not work*|doesn't work|stopped working|torn|leak*)",
  ],
  missing: ["(missing|not in the box|incomplete|forgot*|wasn't in)"],
  photo: ["(photo*|picture*|image*|video)"],
  food: [
    "(ingredient*|allerg*|vegan|gluten|nut|nuts|sugar*|organic|expir*|best before|shelf life|bpa*|food safe|calor*|toxic)",
  ],
  noise: ["(noise|noisy|loud*|quiet|silent|db|decibel*|whisper|sound)"],
  smell: ["(smell*|odo*r*|scent*|fragran*)"],
  spare: ["(spare*|replacement part*|parts|accessor*|refill*|filters|cartridge*)"],
  age: ["(months|age|ages|year old|years old|child*|kid*|baby|babies|toddler*|adult*)"],
  pickup: ["(pick up|pick it up|pickup|collect it|collect in person|collection|come by)"],
  abroad: [
    "(abroad|international*|overseas|customs|import|duties|ship to|deliver to|europe|usa|canada|uk|germany|france|spain|italy|japan|norway|switzerland|australia|ireland|country|countries)",
  ],
  included: [
    "(includ*|come with|comes with|came with|in the box|part of the|supplied|contains|contain|come ~3 with)",
  ],
  origin: [
    "(made in|manufactured|origin|genuine|authentic|original*|brand new|refurbished|used)",
    "where ~3 made",
  ],
  shop: ["(shop|store|showroom|online|in person)"],
  time: [
    "(today|tomorrow|tonight|yesterday|soon|shortly|already|immediately|now|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|weekend|morning|afternoon|evening|deadline)",
    "(day|days|week|weeks|month|months|year|hour|hours|delivery date|delivery time|arrival date|ship date|weekday*|workday*|not know yet|no date)",
  ],
  price: [
    "(price*|cost*|fee|fees|free|charge of|expens*|cheap*|euro*|dollar*|pound|usd|eur|gbp|postage|total|how much (is|does|are|for|would|do|will))",
  ],
  count: [
    "(how many|pieces|piece|pack of|set of|quantity|pair|pairs|pcs|per box|per pack|both|single|units)",
  ],
  delivery: [
    "(deliver*|ship|ships|shipping|shipped|shipment*|dispatch*|arriv*|send|sent|courier|carrier|parcel*|package*|get here|bring|brings|driver*|drop off|hand over|post|on its way|leaves)",
  ],
};
