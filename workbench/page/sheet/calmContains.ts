// Univer's submenus ask whether the element under the pointer is inside them, also when that is the window itself, which is no
// node: the browser then throws. Here the answer is no.

export function calmContains(): void {
  const { contains } = Node.prototype;
  Node.prototype.contains = function (this: Node, other: Node | null): boolean {
    try {
      return contains.call(this, other);
    } catch {
      return false;
    }
  };
}
