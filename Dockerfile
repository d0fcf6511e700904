# The dependencies first: their layer is built again only when they change.
FROM node:24-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
COPY shared/package.json shared/
COPY server/package.json server/
COPY client/package.json client/
COPY test/package.json test/
RUN npm ci

FROM dependencies AS build
COPY . .
RUN npm run build

# What the server needs while it runs, and nothing of what built it.
FROM dependencies AS production
RUN npm ci --omit=dev --workspace shared --workspace client --workspace server

FROM node:24-slim
WORKDIR /app
ARG COMMIT=unknown
ENV NODE_ENV=production DATA_DIR=/data COMMIT=$COMMIT
COPY --from=production /app/node_modules node_modules
COPY --from=build /app/package.json ./
COPY --from=build /app/shared/package.json shared/
COPY --from=build /app/shared/dist shared/dist
COPY --from=build /app/client/package.json client/
COPY --from=build /app/client/dist client/dist
COPY --from=build /app/client/build client/build
COPY --from=build /app/server/package.json server/
COPY --from=build /app/server/dist server/dist
COPY --from=build /app/server/programme server/programme
COPY --from=build /app/server/apps server/apps
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
# Alive is enough: readiness is for the load balancer, and goes off while Redis is away.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://localhost:3000/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/dist/main.js"]
