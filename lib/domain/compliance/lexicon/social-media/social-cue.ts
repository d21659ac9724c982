/**
 * What makes the name of a network an invitation.
 *
 *   act         asks the buyer to come there: "follow us", "write us", 友だち追加
 *   own         whose page it is: "our"
 *   follow      makes "@name" an account of the writer's
 *   described   a network that is not named: "the app with the green phone"
 *   there       the next sentence goes on about the network
 *   got         "do you have", before a name and a question mark
 *   cadence     "every Tuesday": what a channel shows, and no product does
 *   named       stands before an account: "as", "we are"
 *   print       the name may be what a sign says
 *   share       makes "#name" a request to post
 *   tag_ad      says it without a network's name: "tag us", "on our feed"
 */
export type SocialCue =
  | "act"
  | "own"
  | "follow"
  | "described"
  | "there"
  | "got"
  | "cadence"
  | "named"
  | "print"
  | "share"
  | "tag_ad";
