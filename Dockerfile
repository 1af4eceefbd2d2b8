# Court Crier: one image for every role. The embedded Postgres of the laptop mode is left out: give DATABASE_URL.
FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts && npm cache clean --force

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 CRIER_HOME=/data
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json LICENSE ./
COPY config ./config
COPY src ./src
COPY workers ./workers
RUN mkdir -p /data node_modules/.cache && chown node:node /data node_modules/.cache
USER node
# Compiled once here, not at every start of a container.
RUN node --max-semi-space-size=4 src/cli/warm.js
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# A small nursery: a service that mostly waits needs a sixth less memory with it.
ENTRYPOINT ["node", "--max-semi-space-size=4", "src/cli/bin.js"]
CMD ["run"]
