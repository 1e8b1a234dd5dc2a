// The name of the hidden tab the add-on keeps for itself.

export const SYSTEM_TAB = '_ระบบ';

/** A tab under this name was not finished: it is made anew. */
export const UNFINISHED_TAB = '_กำลังสร้าง';
