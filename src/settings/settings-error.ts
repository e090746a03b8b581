/** A fault in what the owner of a site has set: one line that says where, which setting, and what to do. */
export class SettingsError extends Error {}
