import type { Metrics } from './metrics.ts';
import type { Routes } from './server.ts';
import { send } from './server.ts';

/** `/healthz` is fine while the process answers; `/readyz` while interactions can arrive. */
export const healthRoutes = (isReady: () => boolean): Routes => ({
  '/healthz': { GET: (_, response) => send(response, 200, 'alive') },
  '/readyz': {
    GET: (_, response) => (isReady() ? send(response, 200, 'ready') : send(response, 503, 'not ready')),
  },
});

/** `/metrics`, for Prometheus to fetch. */
export const metricsRoutes = (metrics: Metrics): Routes => ({
  '/metrics': { GET: async (_, response) => send(response, 200, await metrics.text(), metrics.contentType) },
});
