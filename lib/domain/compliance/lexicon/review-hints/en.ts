import type { Wording } from "../lexicon.ts";
import type { ReviewHint } from "./review-hint.ts";

export const REVIEW_HINTS_EN: Wording<ReviewHint> = {
  place: [
    "page of (the|your)",

    "(listing|item|article|product) ~3 (no|without) ~2 (voice|voices|opinion|opinions|words)",

    "(box|field|form|slot) for (your|the) (verdict|opinion|judgement|impression|impressions)",
    "(under|underneath|beneath|below|beside|next to) ~2 (picture|pictures|photo|photos|photograph|image|listing|product|item|article|our name|my name|shop name|our shop|advert)",
    "(shop window|shopfront)",
    "where ~2 (customers|buyers|shoppers|people|everyone|others) ~2 (find|finds)",
    "(product|item|listing|article|shop|store|seller) (page|pages|profile|listing)",
    "(on|from|off) (our|my) ~1 (profile|page|listing|shop)",
    "where ~2 (customers|buyers|shoppers|people|everyone|everybody|others) ~3 (say|tell|write|see|read|look|leave|speak)",
  ],
  public: [
    "(those|people|anyone|everyone|others) ~1 (who|still) ~2 (hesitate|hesitating|undecided|unsure|wavering|wondering|choosing|deciding)",

    "(in public|publicly|online|out there)",
    "to (the world|everyone|everybody|the others|others|the community)",
    "(tell|telling|show|let) (the world|everyone|everybody|others|the others)",
    "(on|from|off) the (net|internet|web)",
    "(for|by) (all|everyone) to (see|read)",
    "(other|future|fellow|next|undecided|hesitant) ~1 (buyers|customers|shoppers|parents|people|owners|families|readers)",
  ],
  remark: [
    "(voice|voices|yours could)",

    "(sentence|word|line) or two",

    "(few|couple of|two|three|four|2|3|some|short|honest|quick|single|one) ~1 (word|words|line|lines|sentence|sentences|remark|remarks)",
    "(word|words|line|lines|sentence|sentences) ~1 (from you|of yours)",
    "(impression|impressions|verdict|opinion|experience|experiences|thoughts|views|judgement|judgment|assessment|appraisal)",
    "what you (think|thought|make of)",
    "how ~2 (did|went|works|worked|fared|found|treated|looked after|got on|performed|holds up)",
    "(good or bad|bad or good|for better or worse|whichever way|warts and all|positive or negative|praise or blame|favourable or not)",
  ],
  voice: [
    "(pass on|pass it on|passing on|shout|give|giving|call out|whisper|let know)",

    "(write|writing|say|saying|tell|telling|share|sharing|post|posting|leave|leaving|put|add|adding|fill|jot|pen|type|tick|click|press|speak|voice|report|spell out|set down|record)",
  ],
  blank: [
    "(listing|item|article|product) ~3 (no|without) ~2 (voice|voices|opinion|opinions|words)",

    "(blank|bare|silent|lonely|deserted|untouched|unfilled|yawning|crickets)",
    "(empty|quiet|missing|absent)",
    "(nobody|no one|none) ~3 (said|written|wrote|posted|spoken|spoke)",
    "(not|nothing|yet) ~3 (appear|appeared|on record|received|published|to be found)",
  ],
  begin: [
    "(be|become|make) the first",
    "the first (voice|word|line|one to)",

    "(break the ice|be the first|make a start|make the start|start us off|get the ball rolling|kick it off|go first|change that|fill it|fill that|lead the way|help us out|do something about)",
  ],
  post: [
    "(paragraph|text|words|lines|passage|piece|sentences) you ~1 (posted|published|put up|put online)",

    "public ~1 (complaint|statement|words|note|message)",

    "(what|whatever) you ~1 (published|posted|put online)",
    "(your|that) (report card|school report|mark|grade)",

    "(that|your|this|the|public|angry|harsh|bad|nasty) ~1 (comment|comments|rant|outburst|critique|criticism|tirade|write up|posting|diatribe|verdict)",
    "(1|one|2|two|single|low) star ~1 (comment|text|post|thing)",
  ],
  lines: [
    "(words|lines|text|sentences|paragraph|remarks) ~1 (you|of yours|from you)",
    "(your|that) (words|lines|sentences|paragraph|remarks|sentence)",
    "(what|things|something|whatever|words) you ~1 (wrote|written|posted|published|left|said|put|shared)",
    "under your name",
  ],
  score: [
    "(1|one|2|two|3|three|single|lone|lonely|low) ~1 (star|stars)",
    "(1/5|2/5|3/5)",
    "(1|2|3|one|two|three) out of (5|five)",
    "(star|stars) you ~2 (took|taken|deducted|removed|withheld|knocked|kept)",
    "(low|poor|bad) (score|mark|grade)",
  ],
  vanish: [
    "(is|are|was|be) (off|gone from) ~1 (page|listing|net|site)",

    "(vanish|vanishes|vanished|disappear|disappears|disappeared|go away|goes away|went away|gone|erased|wiped|wipe|come down|comes down|came down|taken down|take it down|off the page|off the net|out of sight|stop showing|cease to exist|taken back|withdrawn)",
    "(no longer|not) ~1 (visible|there|be seen|shown|online)",
  ],
  mend: [
    "(turn|change|transform) ~7 into",

    "(reconsider|rethink|revisit|soften|think again|think over|think it over|sleep on|look again|second look|second thought|second thoughts|another look|fresh look|bring up|lift|raise|boost|upgrade|polish|tidy|smooth|give back|give us back|rephrase|rewrite|reword|put right|bring ~2 up to date|go over)",
    "tone ~3 down",
    "(turn|make|become|becomes|became|grow|climb) ~4 (four|five|4|5|better|kinder|happier)",
    "(no longer|do not|don't) ~1 (match|fit|true|accurate)",
  ],
  fixable: [
    "(review|reviews|opinion|opinions|rating|ratings|feedback|comment|comments|stars) ~4 (can|could|may|is|are) ~4 (edited|changed|updated|revised|amended|adjusted|rewritten|corrected|editable)",
    "you (can|could|may) ~3 (edit|change|update|revise|amend|rewrite) ~3 (review|opinion|rating|feedback|comment|stars) ~3 (later|afterwards|any time|anytime|months)",
  ],
  demand: [
    "(must|has to|have to|needs to|need to|ought to|should|deserve|deserves|expect|expecting|trust|in return|deal|agreed|in exchange|first|before|once|as soon as|the moment|the day|the minute|when|only then|would be fair|only be fair|only fair|really necessary|still necessary|may we ask|can we ask|waiting for|waits for|count on|need)",
    "(would|could) ~2 (be worth|be gold|help|make|mean|be nice|be kind|fill)",
  ],
  lights: [
    "(all|all five|five|5|full set of|every one of the) ~2 (lights|lamps|candles|suns|dots|little stars|stars|bulbs)",
    "(stars|little stars) (under|below|beneath|next to|beside)",
  ],
  lit: [
    "(switched on|switch on|switch them on|lit|light up|lights up|lighting up|light|shine|shining|glow|glowing|turned on|turn on|turn gold|golden|yellow|filled|fill in|waiting|await|want you|ready for you|coloured in)",
  ],
  norm: [
    "(anything|everything|whatever|all|any) ~3 (below|under|less than|short of|lower than|other than) ~2 (five|5|top|full|maximum|perfect|the best) ~5 (fail|fails|failure|failing|negative|punish*|zero|penal*|hurts us|harms us)",
    "(four|4|a four|three) (is|counts as|means|is already|already counts as) ~2 (fail|failure|failing|zero|slap)",
    "(only|nothing but) ~1 (five|5|maximum|full marks|the top score) ~2 (counts|count|passes|keeps us|saves us|will do|helps us)",
  ],
  survive: [
    "(survive|surviving|pay the rent|pays the rent|put food on)",

    "(oxygen|lifeline|bread and butter|afloat|survive|survival|keep us going|keeps us going|keep going|keep the doors open|stay open|keep our doors open|keep the lights on|livelihood|feed our|shop our size|our boss|my boss)",
  ],
  praise: [
    "(grateful|thankful|happy|glad|delighted|pleased|love|loved|appreciate|appreciated|welcome|wonderful|hope for|hoping for) ~3 (kind|good|nice|warm|friendly|lovely|sweet) (word|words) ~3 (page|profile|listing|under|below|beneath)",
    "(good|kind|nice|lovely|warm) words ~1 (for|about) (us|our|me)",

    "(sing|sings|singing) ~1 (praise|praises)",
    "(praise|praises|praising|commend|applaud|compliment|recommend) ~1 (us|me|our shop|our work)",
    "(rave|raves|raving|gush|gushes) about (us|our)",
    "(speak|speaks|say|says|talk|talks|write|writes) ~2 (well|highly|kindly|good things|nice things|lovely things|wonders) ~1 (of|about) (us|our|me)",
    "(say|says|write|writes|leave|leaves) ~2 (nice|lovely|kind|good) things",
    "(good|kind|nice) word ~1 (for|about) (us|our)",
    "(praise|applause|compliments|bouquets|cheers) (goes|go|belongs|belong|to|on|in) ~3 (page|public|front|listing|shop window)",
  ],
  paste: [
    "(copy|copying|paste|pasting|prewritten|pre written|ready made|ready to use|drafted|draft|template|wrote it for you|written it for you)",
  ],
  sour: [
    "(don't|doesn't|do not|didn't|not) (like|like it|love it|love|please|suit)",
    "not (your thing|for you|what you)",

    "(unhappy|not happy|not comfortable|uncomfortable|displeased|dissatisfied|not satisfied|disappointed|complaint|complaints|grumble|grumbles|grumbling|moans|boos|brickbats|otherwise|if not|not so good|blame)",
  ],
  alone: [
    "(our inbox|our mailbox)",

    "whisper*",
    "to us alone",

    "(only|just|nobody but|no one but|straight|directly|privately|quietly) ~1 (me|us|to me|to us)",
    "(tell|write|message|come|talk) ~2 (me|us) ~2 (only|first|instead|alone|privately|quietly)",
    "(here|in here|by message|by reply|in private|back door|kitchen|between us|between ourselves|this inbox)",
  ],
  gift: [
    "(for nothing|on the house|gratis|my treat|throw in|in an envelope|tenner|fiver|goes in the post|is yours|set aside|little something|every cent|full refund|money back|your money|the money|refund*|gift*|free|for free|voucher*|coupon*)",
    "(5|10|15|20|25|30|50) (dollar|dollars|euro|euros|pounds|bucks|quid)",
    "(jar|bottle|bar|pack|box) of",
  ],
  starred: [
    "(diary|diaries|yearbook|hardcover|paperback|magazine*|isbn|stencil*|sticker*|album*|frame|frames|flag*|garland*|poster*|notebook*|journal*|ceiling*|blanket*|curtain*|pattern*|colour in|color in|banner*|sign|signs|coaster*|stamps|hotel*|energy|telescope*|string lights|fairy lights|constellation*)",
  ],
  star: [
    "(top|maximum|highest|best|full) (score|mark|marks|rating|grade)",
    "(each|every|any|your) ~1 (star|stars)",
  ],
  retract: [
    "(withdraw|withdrawing|retract|retracting|take it back|taking it back|take that back|take it down|pull it)",
  ],
  threat: [
    "(lawyer|lawyers|attorney|solicitor|legal action|legal steps|legal department|court|sue|lawsuit|defamation|slander|libel)",
  ],
  worth: [
    "could (do with|use)",

    "(liven|brighten|cheer|warm) ~2 (up|it|heart|day)",

    "(would|could|will) ~2 (help|fill|mean|be worth|be gold|be lovely|be nice|be great|brighten|warm)",
    "(worth ~2 gold|worth gold|worth its weight|worth their weight)",
  ],
  soften: [
    "(soften|soften up|smooth|round off|take the edge off|water down|rephrase|reword|less harsh|gentler|kinder word|kinder words)",
    "tone ~3 down",
  ],
  yours: ["(from you|of yours|by you|your own)"],
  reads: [
    "(manual|handbook|instructions|invoice|leaflet)",
    "(please|you can|you may|you will|you'll|do) ~1 (read|see|find|look|check|compare|view)",
  ],
  spread: [
    "(let|tell|telling|show|letting) ~1 (other|fellow|future) ~3 how (the|it|well|they|your)",
  ],
  matter: [
    "(star shaped|star screw*|star bolt*|engrav*|inscription*|plaque*|personalis*|personaliz*|customis*|customiz*|monogram*|embroider*|lettering|initials|gift message|greeting*|wording|proof|mockup|question|questions|caption*)",
  ],
};
