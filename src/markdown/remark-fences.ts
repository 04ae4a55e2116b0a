/** Notes of a block of code whether its fence is closed: an open one takes in all that follows, source marks included. */
import type { CompileContext, Extension } from 'mdast-util-from-markdown';
import type { Processor } from 'unified';

declare module 'mdast' {
  interface CodeData {
    /** True where only the end of the text, or of what the block stands in, ends it. */
    isOpen?: boolean;
  }
}

export function remarkFences(this: Processor) {
  const data = this.data() as { fromMarkdownExtensions?: Extension[] };
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), { enter: { codeFencedFence: onFence } }];
}

/** The first fence of a block opens it, the second closes it. */
function onFence(this: CompileContext): undefined {
  const code = this.stack.findLast((node) => node.type === 'code');
  if (code) code.data = { ...code.data, isOpen: code.data?.isOpen !== true };
}
