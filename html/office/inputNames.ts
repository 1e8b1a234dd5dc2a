// Inputs in the words of people: what the script says of its own columns, “ค่า 2”, by the label of the input.

/** `labels`: of the KPI's inputs in their order; a column beyond them keeps its name. */
export function withInputNames(text: string, labels: readonly string[]): string {
  return text.replace(/“ค่า (\d+)”/g, (name, number) => {
    const label = labels[Number(number) - 1];
    return label === undefined ? name : `“${label}”`;
  });
}
