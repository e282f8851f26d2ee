// Made from schemas/ and package.json by `npm run build`; edit those.

export const version = '0.1.0';
