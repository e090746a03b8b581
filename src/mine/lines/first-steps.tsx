import { href } from '../../site/href.ts';
import { Text } from '../../view/text.tsx';

/** What the page is for, where there is nothing on it yet. */
export function FirstSteps() {
  return (
    <div class="mine-empty">
      <p>
        <Text
          en="Papers that you star, read, note or tag are gathered here. They stay in this browser: nothing is sent anywhere, and there is no account."
          zh="您收藏、读过、写下笔记或加上标签的论文都汇集在这里。它们只保存在这个浏览器中，不会发送到任何地方，也无需账号。"
        />
      </p>
      <p>
        <Text
          en={
            <>
              Press <kbd>s</kbd> or the star beside a paper to keep it, <kbd>n</kbd> to write a note.{' '}
              <a href={href()}>Begin with the newest papers.</a>
            </>
          }
          zh={
            <>
              在论文旁按 <kbd>s</kbd> 键或点星标即可收藏，按 <kbd>n</kbd> 键写笔记。
              <a href={href()}>从最新论文开始。</a>
            </>
          }
        />
      </p>
      <p>
        <Text
          en="If you have an export file, from another browser or from before this one was cleared, press Import or drop the file here."
          zh="如果您有从其他浏览器或在清除数据前导出的文件，请点“导入”，或将文件拖放到此处。"
        />
      </p>
    </div>
  );
}
