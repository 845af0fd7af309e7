/** What a declared line amounts to and what has to be said of it; filled by the next scoring. */
export const assessedOrigin = `
ALTER TABLE product ADD COLUMN assessed_class TEXT;
ALTER TABLE product ADD COLUMN disclosure TEXT NOT NULL DEFAULT 'allowed';
ALTER TABLE product ADD COLUMN disclosed TEXT NOT NULL DEFAULT '{}';
`;
