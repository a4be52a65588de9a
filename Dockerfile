# The bot in a container: docker build -t verbatim . (or compose.yaml, which also hardens it).
# What it holds is listed by tools/container/list-image-files.ts.

FROM node:22.23.3-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts --no-audit
# Compiled here, once: a running container may not write where the compiled code lies.
COPY commands ./commands
COPY src ./src
RUN node src/start.mjs --build

FROM node:22.23.3-bookworm-slim
# Nothing is installed in a running container, so nothing that installs is kept.
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx \
      /usr/local/bin/corepack /usr/local/bin/yarn /usr/local/bin/yarnpkg /opt/yarn-* \
    && install -d -o node -g node /data \
    && install -d /corpus
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json NOTICE ./
COPY tools/container/health-check.mjs ./tools/container/
COPY commands ./commands
COPY src ./src
# /corpus is mounted read-only. Only /data and $TMPDIR are written to.
ENV NODE_ENV=production \
    CORPUS_DIR=/corpus \
    DATA_DIR=/data \
    TMPDIR=/tmp
VOLUME /data
# The user "node" of the base image, as a number, which orchestrators can tell from root.
USER 1000:1000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=2m --retries=3 \
    CMD ["node", "tools/container/health-check.mjs"]
ENTRYPOINT ["node", "src/start.mjs"]
CMD ["src/main.ts"]
