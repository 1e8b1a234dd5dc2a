// What the script answers the sidebar when it does not do what it was asked.

export const rpcSentences = {
  notAccepted: 'ระบบไม่รับคำขอนี้ อาจเพราะหน้าต่างนี้เปิดค้างจากโปรแกรมรุ่นก่อน โปรดปิดแถบด้านข้างแล้วเปิดจากเมนูใหม่',
} as const;
