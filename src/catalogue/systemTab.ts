// The name of the hidden tab the add-on keeps for itself.

export const SYSTEM_TAB = '_ระบบ';
