// Loaded before every command of the guide: sets the clock to a stated day, so that its output is the same tomorrow.
const start = Date.parse(process.env.LOOKBACK_GUIDE_TIME ?? '');
if (!Number.isNaN(start)) {
  const offset = start - Date.now();
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...args) {
      if (args.length === 0) super(RealDate.now() + offset);
      else super(...args);
    }
    static now() {
      return RealDate.now() + offset;
    }
  };
}
