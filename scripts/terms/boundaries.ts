/** Words that a term may follow but never begins with, folded; gathered by reading what stands before terms. */
const BEFORE_TERMS = `
我们 本文 本研究 本论文 论文 作者 他们 它们 其中 这些 那些 这个 那个 这种 这一 这项 各种 每个 许多 多个 多种
几种 几个 两个 两种 三个 三种 四种 五种 数个 一个 一种 一项 一类 一组 一套 一系列 第一个 首个 某些 大量 所有
任何 其他 另一个 另一种 一些 现有 当前 目前 提出 引入 介绍 使用 利用 采用 运用 借助 通过 透过 根据 依靠 依赖
构建 建构 建立 创建 实现 包含 包括 涵盖 提供 需要 具有 具备 拥有 属于 称为 称之为 名为 叫做 命名为 称作 定义为
视为 作为 成为 变成 表示为 分为 建模为 表述为 转化为 转换为 解释为 探讨 考虑 调查 展示 显示 证明 表明 发现
观察到 说明 描述 讨论 回顾 针对 关于 对于 由于 随着 除了 例如 诸如 比如 解决 改善 改进 提高 提升 增强了 扩展了
降低 减少 执行 进行 完成 获得 产生 衡量 导致 引起 造成 帮助 允许 使得 促进 推动 激励 所谓 中的 搭配 移除 回答
看出 仰赖 呈现 表示 达到 绕过 带有 随著 引进 加入 融入 融合 改用 采取 采样自 归因于 等同于 转向 走向 存在
存在于 激发 鼓励 应对 缓解 克服 避免 防止 面临 涉及 关注 专注于 聚焦于 致力于 旨在 用于 适用于 来自 源自 取自
相较于 优于 不同于 类似于 取决于 位于 以及 并且 而且 或者 但是 然而 因此 所以 因为 尽管 虽然 如果 即使 无论
不仅 还有 以便 从而 进而 同时 特别是 尤其是 近年来 最近 近期 如今 传统 常见 流行 著名 最先进 新颖 新型 全新
可以 能够 必须 应该 已经 正在 仍然 通常 往往 经常 主要 为了 之间 之后 之前 以来 方面 期间 的 了 是 在 对 为 将
和 与 及 以 从 由 于 被 把 向 到 给 用 个 种 中 上 下 时 后 等 让 使 其 该 此 而 但 或 并 若 当 也 即 如 受 来
`;

/** Verbs that stand before terms and begin terms too, folded: `设计空间探索`, `微调大语言模型`. */
const VERBS = `
设计 训练 微调 预测 评估 分析 测量 研究 探索 应用 处理 支持 支援 集成 整合 结合 比较 估计 模拟 开发 计算 区分
识别 检测 增强 估算 基于 教授 决定 扩充
`;

/** Words inside terms that contain one of the words above: `对比学习` does not begin behind its 对. */
const WITHIN_TERMS = `
探索性 对比 对抗 对齐 对话 对数 对象 对偶 对称 对应 在线 上下文 上采样 上界 下游 下采样 下界 用户 中文 中间 中心 中位
以太 从属 向量 个性 个人 个体 种子 种群 是否 及时 等变 等级 等距 等价 并行 并发 当前 被动 各向 将来 未来 由来
到达 时间 时序 时空 时变 时频 时延 时域 后验 后退 后门 后处理 预训练 再训练 后训练 自训练 预处理 数据增强
可解释 后端 后续 其他 项目 使用者 即时 如何 指令 指标 指数 指纹 指导 指针 目的 类似 信用 作用 效用 通用 专用
空中 饱和 同时 实时 双向 方向 导向 单向 面向 定向 横向 纵向 序列到 端到端 点到 文本到 文字到 图像到 语音到
视频到 存在 潜在 内在 外在 子集 行为 人为 自由 给定 事后 前后 滞后 预后 线上 线下 皮下 地下 逆向 等错 相对 绝对
反对 成对 配对 针对性 最近邻 支持向量 支援向量 中枢 中风 中观 受限 受试 受控 受体 感受 接受 命中 集中 词向 取向
倾向 前向 反向 正向 无向 有向
`;

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const verbs = wordsOf(VERBS);
const beforeTerms = wordsOf(BEFORE_TERMS + VERBS);
const withinTerms = wordsOf(WITHIN_TERMS);
const MAX_WORD = 4;

/** Whether a word of terms covers the characters on both sides of an index. */
function isWithin(text: string, at: number): boolean {
  for (let start = Math.max(0, at - MAX_WORD + 1); start < at; start++)
    for (let end = at + 1; end <= Math.min(text.length, start + MAX_WORD); end++)
      if (withinTerms.has(text.slice(start, end))) return true;
  return false;
}

/** The length of the longest word before terms that ends at an index; 0 if none does. */
function wordBefore(text: string, at: number): number {
  for (let length = Math.min(MAX_WORD, at); length > 0; length--)
    if (beforeTerms.has(text.slice(at - length, at))) return length;
  return 0;
}

/** Whether a term may begin at an index of folded Han text because of the word before it. */
export function isBoundary(text: string, at: number): boolean {
  const length = wordBefore(text, at);
  if (length === 0 || isWithin(text, at)) return false;
  for (let longer = length + 1; longer <= Math.min(MAX_WORD, at); longer++)
    if (withinTerms.has(text.slice(at - longer, at))) return false;
  return true;
}

/** How many words before terms stand inside a folded Han text, a long word counted twice. */
export function wordsInside(text: string): number {
  let words = 0;
  for (let at = 1; at < text.length; at++)
    if (isBoundary(text, at) && !verbs.has(text.slice(at - 2, at))) words += wordBefore(text, at) > 1 ? 2 : 1;
  return words;
}

/** Whether folded Han text begins with one of the verbs before terms. */
export function startsWithVerb(text: string): boolean {
  return verbs.has(text.slice(0, 2)) && !isWithin(text, 2);
}

/** Whether folded Han text begins with a word that no term begins with. */
export function startsOutside(text: string): boolean {
  if (startsWithVerb(text)) return false;
  for (let length = Math.min(MAX_WORD, text.length - 1); length > 0; length--)
    if (beforeTerms.has(text.slice(0, length)) && !isWithin(text, length))
      return length > 1 || !isTermStart(text);
  return false;
}

/** `对比学习`, `在线学习`: a word of terms that begins with a word before terms. */
function isTermStart(text: string): boolean {
  for (let length = 2; length <= MAX_WORD; length++) if (withinTerms.has(text.slice(0, length))) return true;
  return false;
}
