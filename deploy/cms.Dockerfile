# The CMS. Build it from the repository's folder: docker build -f deploy/cms.Dockerfile .
ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS packages
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
COPY apps/cms/package.json apps/cms/
COPY apps/web/package.json apps/web/
COPY packages/blocks/package.json packages/blocks/
COPY packages/content/package.json packages/content/
COPY packages/payload-types/package.json packages/payload-types/
COPY packages/ui/package.json packages/ui/
RUN --mount=type=cache,target=/root/.npm npm ci --include=dev --no-audit --no-fund

# Also what runs commands that a server does not: the demo content.
FROM packages AS sources
COPY tsconfig.base.json ./
COPY tooling tooling
COPY packages packages
COPY docs docs
COPY apps/cms apps/cms

FROM sources AS build
RUN --mount=type=cache,target=/app/apps/cms/.next/cache npm run build --workspace @civic/cms

FROM ${NODE_IMAGE} AS server
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOSTNAME=0.0.0.0 PORT=3001 DATA_DIR=/data
RUN mkdir /data && chown node:node /data
COPY --from=build /app/apps/cms/.next/standalone ./
USER node
VOLUME /data
EXPOSE 3001
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/cms/server.js"]
