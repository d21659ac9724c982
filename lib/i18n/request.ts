import { getRequestConfig } from "next-intl/server";
import { EN } from "./messages.ts";

/** What next-intl translates with. Screens pass the viewer's own time zone where they show a time. */
export default getRequestConfig(async () => ({ locale: "en", messages: EN, timeZone: "UTC" }));
