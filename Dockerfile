# Built by the compiler, run without it: the second stage holds the program, its data and what it needs at run time.
FROM node:22-alpine AS build
WORKDIR /onrecord
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json bundle.mjs ./
COPY src src
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:22-alpine
ENV NODE_ENV=production METRICS_PORT=9464
WORKDIR /onrecord
COPY --from=build /onrecord/node_modules node_modules
COPY --from=build /onrecord/dist dist
COPY package.json LICENSE ./
COPY data data
USER node
# Alive is what a restart can mend; whether Discord can be reached is at /readyz.
HEALTHCHECK --interval=30s --timeout=3s --start-period=15s \
  CMD wget -q -O /dev/null "http://127.0.0.1:${METRICS_PORT}/healthz" || exit 1
ENTRYPOINT ["node", "dist/main.js"]
CMD ["discord"]
