import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

const config: NextConfig = {
  poweredByHeader: false,
  // They load native code or files beside themselves, which a bundle would lose.
  serverExternalPackages: [
    ...["@node-rs/argon2", "@prisma/adapter-pg", "pg", "pg-boss", "sharp", "pino"],
    ...["libphonenumber-js"],
  ],
  // `npm test` runs the type checker over everything, tests included; a second
  // run here would only make the first start slower.
  typescript: { ignoreBuildErrors: true },
};

export default withNextIntl(config);
