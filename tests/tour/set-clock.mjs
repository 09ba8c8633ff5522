/**
 * Loaded before the host's own code: the machine's clock then stands at the instant the tour tells it, so that a morning's
 * session is held in a second and every picture shows the same time.
 */
let instant = Number(process.env['SAMSPRAK_TOUR_NOW']);
Date.now = () => instant;

process.on('message', (message) => {
  const told = /** @type {{ instant?: number }} */ (message);
  if (told.instant === undefined) return;
  instant = told.instant;
  process.send?.({ type: 'clock-set' });
});
