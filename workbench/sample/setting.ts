// Where and when the sample plays: its owner, its day, its time zone.

export const OWNER = 'province@example.go.th';
export const SAMPLE_NOW = '2022-06-21T09:00:00+07:00';
export const TIME_ZONE = 'Asia/Bangkok';
