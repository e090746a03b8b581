/**
 * General words of scientific prose with their usual renderings in mainland and Taiwanese Chinese, both in Simplified
 * characters. A line is one meaning: English words, a bar, Chinese words. An English word stands for all forms with the
 * same stem (`stemOf`); a Chinese one has at least two characters. Written by hand for this project, after counts of
 * words and renderings in 5,000 bilingual abstracts.
 */
export const LEXICON = `
however,nevertheless,nonetheless|然而 不过 尽管如此 ，但 。但
but,yet|但是 然而 ，但 却又
although,though,while,despite|虽然 尽管 儘管 虽说
moreover,furthermore,additionally,besides,also|此外 另外 而且 并且 同时 还能 们还 们也 进一步
therefore,thus,hence,consequently|因此 从而 因而 所以 由此
because,since,due,owing|因为 由于 鉴于
specifically,concretely|具体 特别是
particularly,especially,notably,particular|特别 尤其 值得注意 值得一提
finally,lastly,conclude,conclusion|最后 最终 总之 结论 总结 综上
first,firstly,begin|首先 第一 首个 率先 首次
second,secondly|其次 第二 第二个
third,thirdly|第三 再次
then,subsequently,next|然后 接着 随后 接下来 再由 之后
instead,rather|而是 取而代之 相反 而非 而不是
contrast,conversely,contrary|相比之下 相反 对比 反之
meanwhile,simultaneously|同时 与此同时
overall,summary|总体 总的来说 总之 整体
example,instance|例如 比如 举例 示例 范例
unlike|不同于 与以往 不像
recent,recently,nowadays|最近 近年 近期 近来 如今
currently,current,today|目前 当前 现有 现今
traditional,conventional,classical|传统 常规 经典
existing,prior,previous,previously|现有 先前 以往 以前 之前 已有 现存
when,whenever|当在 的时候 时候
during,throughout|期间 过程中
even|甚至 即使
only,merely,solely|仅仅 只有 仅使用 仅需 只需 仅用 仅在 只能 唯一
often,typically,usually,commonly,generally|通常 经常 往往 常常 一般
still,remain|仍然 依然 仍是 仍未 仍存 尚未 仍面
such|例如 此类 这样 这种 诸如
between|之间
both|两者 双方 两个 无论是
across|各种 不同 跨越 多个 各个
several,multiple,many,numerous|多个 多种 许多 众多 数个 几个 几种 若干 多项
various,variety,diverse,diversity,wide|各种 多样 不同 各类 多种 广泛
different,distinct,differ|不同 差异 各异 独特
half|一半 半数
most|大多 大部分 多数 最为
some|一些 某些 部分
all,entire,whole|所有 全部 整个 一切
other,another|其他 另一 其它
new|新的 全新 崭新 新型 新增
novel,innovative,innovation|新颖 创新 新型 一种新 全新 新的
propose|提出
present,introduce,introduction|提出 介绍 引入 推出 呈现 展示
develop,development|开发 发展 研发 研制 建立
paper,article|本文 论文 文章
work|工作 本文 研究
study|研究 本文 探讨
research,researcher|研究
investigate,explore,exploration,examine|研究 探索 探讨 调查 探究 考察 检视 检验
survey,review|调查 综述 回顾 概述 问卷
analyze,analysis,analyse,analytical|分析
discuss,discussion|讨论 探讨
demonstrate|证明 展示 表明 展现 示范 显示
show|表明 显示 展示 证明 展现
indicate,suggest|表明 显示 暗示 指出 建议
reveal,uncover|揭示 揭露 发现 显示
find,finding,discover,discovery,observe,observation|发现 观察 结果 找出 找到
highlight,emphasize,underscore|强调 突显 突出 凸显
experiment,experimental,experimentally|实验
result|结果 成果
evaluation,evaluate,assess,assessment|评估 评测 评价 评量 测评
test|测试 检验 测验
compare,comparison,comparable,comparative|比较 相比 对比 媲美 相当 相较
outperform,surpass,exceed,superior|优于 超越 超过 胜过 超出 高于 优越
achieve,attain|达到 实现 取得 达成 获得
obtain,acquire|获得 取得 得到 获取
improve,improvement|改善 提高 提升 改进 进步 增进
enhance,enhancement|增强 提升 提高 加强 强化
increase,increasing,increasingly,growing,grow|增加 提高 日益 越来越 增长 成长 不断 逐渐
reduce,reduction,decrease|减少 降低 缩减 减轻 缩短 减低
significantly,significant,substantial,substantially|显著 大幅 重大 明显 显著地 极大
performance,perform|性能 效能 表现 绩效 执行
accuracy,accurate,accurately|准确 精度 精确 正确率 精准
precision,precise|精确 精准 精度
efficiency,efficient,efficiently|效率 高效 有效 效能
effectiveness,effective,effectively|有效 效果 成效 效能
robust,robustness|鲁棒 稳健 强健 稳固
reliable,reliability,trustworthy,trust|可靠 可信 信任 信赖
baseline|基线 基准
benchmark|基准 评测
art,sota|最先进 先进水平 最新 最佳 当前最
dataset,corpus,corpora|数据集 资料集 语料
data|数据 资料
database|数据库 资料库
model|模型 建模 型号 机型
modeling,modelling|建模 建模方法 模型
language|语言
linguistic|语言
large,big,massive|大型 大规模 大语言 大量 巨大 庞大 海量 大模
small,smaller,little|小型 较小 小规模 小的 微小 更小 少量
high,higher,highly|高度 更高 较高 高质 高品 很高 极高 高分 高效
low,lower|较低 低资 更低 低的 低秩 低成本 降低 低延
training,train,trained|训练 培训
pretraining,pretrained|预训练
inference|推理 推断 推论
reasoning,reason|推理 原因 推论
learning,learn|学习
teach,teacher|教师 老师 教学 教导
student|学生 学员
knowledge|知识
information,informative|信息 资讯 讯息
method,methodology|方法 方式
approach|方法 途径 做法
technique|技术 技巧 方法
framework|框架 架构
architecture|架构 结构 体系
algorithm|算法 演算法
system|系统 体系
mechanism|机制 机理
strategy|策略 战略
module,modular|模块 模组
component|组件 成分 元件 组成
process|过程 流程 处理 程序
processing|处理
pipeline|管道 流水线 流程 管线
stage,phase|阶段
step|步骤 一步
task|任务
problem|问题 难题
issue|问题 议题
question|问题 提问 疑问
answer,answering|回答 答案 问答 解答
address,tackle,solve,overcome,resolve|解决 应对 处理 克服
challenge,challenging|挑战
difficult,difficulty,hard|困难 难以 难度
limitation,limit,limited|限制 局限 有限 受限
constraint,constrain|约束 限制
gap|差距 空白 缺口 鸿沟
lack|缺乏 缺少 不足
need,require,requirement,necessary,demand|需要 需求 要求 必须 必要 需求
important,importance,essential|重要 必要 必不可少 关键
crucial,critical,vital,key|关键 至关重要 重要 主要 核心
main,primary,major,core|主要 核心 重大 首要
contribution,contribute|贡献 促成
goal,aim,objective,purpose|目标 目的 旨在
design|设计
build,construct,construction|构建 建立 建构 打造 建置 构造
create,creation|创建 创造 建立 创作
generate,generation,generative|生成 产生 产出
produce,production|产生 生产 生成 制作
provide,offer|提供
support|支持 支援
allow,enable|允许 使得 能够 让我 可以 实现 使其
ensure,guarantee|确保 保证 保障
facilitate|促进 便于 有助 推动
promote,advance,advancement,progress|推进 推动 进展 进步 促进 发展 先进
use,using,used,usage|使用 利用 用于 采用 运用
utilize,leverage,exploit|利用 运用 借助
employ,adopt|采用 使用 运用 采取
apply,application,applicable|应用 适用 套用
combine,combination|结合 组合 相结合 合并
integrate,integration,incorporate|整合 集成 融合 结合 纳入 融入
fusion,fuse|融合
extend,extension,expand|扩展 延伸 扩大 拓展 扩充
include,including|包括 包含 涵盖
contain,comprise,consist,cover|包含 涵盖 组成 包括 覆盖 由三 由两
focus|专注 关注 重点 聚焦 集中
rely,depend,dependence,dependency|依赖 取决 仰赖 依靠
base,based|基于 根据 基础 为基础
understand,understanding,comprehension|理解 了解 认识
interpret,interpretable,interpretability|可解释 解释 诠释 解读
explain,explanation,explainable|解释 说明
describe,description|描述 说明 叙述
define,definition|定义 界定
identify,identification|识别 确定 找出 辨识 鉴定
detect,detection|检测 侦测 探测 发现
recognize,recognition|识别 辨识 认知
classify,classification,classifier|分类
predict,prediction,predictive|预测
estimate,estimation|估计 估算 预估
forecast|预测 预报
segment,segmentation|分割 分段 片段
cluster,clustering|聚类 丛集 集群 分群 群集
retrieve,retrieval|检索 撷取 获取
search|搜索 搜寻 检索 寻找
rank,ranking|排序 排名 排行
recommend,recommendation|推荐 建议
extract,extraction|提取 抽取 萃取 撷取
select,selection|选择 挑选 筛选 选取
sample,sampling|样本 采样 抽样 取样
filter,filtering|过滤 筛选
annotate,annotation|标注 注释 注解
label|标签 标记 标注
feature|特征 功能 特色 特性
representation,represent|表示 表征 代表 表达
embedding,embed|嵌入
token|标记 词元 令牌 符元 代币 词汇
attention|注意力 关注 注意
transformer|变换器 转换器 变压器
neural|神经
network|网络 网路
graph|图谱 图形 图结构 图神经 知识图
node|节点
layer|层级 每层 各层 分层 层的 层次
weight|权重 加权
parameter|参数
gradient|梯度
loss|损失 丢失
reward|奖励 回报
policy|策略 政策
optimize,optimization,optimal|优化 最佳 最优 最佳化
regularization,regularize|正则
tuning,finetuning,tune|微调 调优 调整 调校
adaptation,adapt,adaptive|适应 自适应 适配 调适
adapter|适配器 转接器
transfer|迁移 转移 传输 转换
distillation,distill|蒸馏 提炼 提取
reinforcement|强化
supervision,supervised|监督
unsupervised|无监督 自监督 非监督
deep|深度 深入 深层
machine|机器 机械
artificial|人工
intelligence,intelligent|智能 智慧
agent|智能体 代理 主体 智慧体
autonomous|自主 自动
automatic,automated,automatically,automation|自动
human|人类 人工 人员 真人
people,person,individual,personal|人们 个人 个体 人物 民众 个别
user|用户 使用者
expert,expertise|专家 专业
community|社区 社群
society,social,societal|社会 社交
public,publicly|公开 公共 公众
available,availability|可用 可得 提供 获得 取得 可在 发布 公开 开源
code|代码 程式码 编码 源码 原始码
release|发布 释出 公开 开源
open|开源 开放 公开
source|来源 开源 原始码 源码
github,http|可在 开源 代码 程式码 发布 网址
software|软件 软体
hardware|硬件 硬体
memory|内存 记忆 存储
storage,store|存储 储存
compute,computing,computation,computational|计算 运算 算力
cost,expensive,costly|成本 昂贵 代价 开销
resource|资源
time|时间 时序 即时 实时
real|实时 即时 真实 现实
world|世界
simulation,simulate,simulator|模拟 仿真
synthetic,synthesize,synthesis|合成 综合
environment,environmental|环境
scenario|场景 情境 情景
scene|场景 情境
setting|设置 设定 环境 情境
context,contextual|上下文 语境 情境 脉络 背景 语脉
content|内容
text,textual|文本 文字
document|文档 文件 文献
sentence|句子 语句
word|单词 词语 字词 词汇 文字
sequence,sequential|序列 顺序 连续
image|图像 影像 图片
video|视频 影片
visual,vision|视觉
audio|音频 音讯 声音
speech|语音 演讲 言论
voice,sound|声音 语音
multimodal,modality,modal|模态 模式
cross|跨语 跨模 交叉 跨领 跨域
object|对象 物体 物件 目标
camera|相机 摄像 摄影
motion,movement|运动 动作 移动
robot,robotic,robotics|机器人
action|动作 行动 行为
behavior,behaviour|行为
interaction,interact,interactive|交互 互动 相互作用
dialogue,conversation,conversational|对话 会话
prompt,prompting|提示 引导
instruction,instruct|指令 指示 教学 指导
response,respond|响应 回应 回答 反应 回复
feedback|反馈 回馈 意见
preference,prefer|偏好
alignment,align|对齐 一致 比对 校准
translation,translate|翻译 转化 转换
summarization,summarize,summary|摘要 总结 概括
query|查询 询问 提问
chain,thought|思维链 思维 思想 思考 链式
planning,plan|规划 计划
decision|决策 决定
control,controllable|控制 可控 掌控
tool|工具
capability,capable,ability|能力 能够
potential,potentially|潜力 潜在 可能
possible,possibility,may,might,could|可能 或许 可以
can|可以 能够 可能
fail,failure|失败 无法 故障 未能 失效
error,mistake|错误 误差 失误
noise,noisy|噪声 杂讯 噪音
bias|偏见 偏差 偏误 偏置
fair,fairness|公平
ethical,ethic|伦理 道德
privacy,private|隐私 隐私权 私有
security,secure|安全
safety,safe|安全
attack,adversarial,adversary|攻击 对抗
risk|风险
harm,harmful,toxic|有害 伤害 危害 毒性
hallucination,hallucinate|幻觉
quality|质量 品质
quantity,quantitative,quantitatively|定量 数量 量化
qualitative,qualitatively|定性 质性
quantization,quantize|量化
compression,compress|压缩
scalable,scalability|可扩展 可扩充 可伸缩 扩展性
scale,scaling|规模 尺度 扩展 缩放
size|大小 规模 尺寸
length,long,longer|长度 长期 较长 长文 更长 长上下 长语 长视频 冗长
short,shorter|短期 较短 简短 短的
fast,faster,speed,speedup,accelerate,rapid,rapidly|快速 速度 加速 更快 迅速 加快
simple,simply|简单 简洁 简易
complex,complexity|复杂
general,generalize,generalization|泛化 通用 一般 概化 推广 普遍 广义
specific|特定 具体 特有 专用
domain|领域 域的
field,area|领域 字段 栏位 方面
science,scientific|科学
mathematics,mathematical,math|数学
theory,theoretical,theoretically|理论
empirical,empirically|实证 经验 实验 凭经验
probability,probabilistic|概率 机率 或然
statistics,statistical,statistically|统计
distribution|分布 分配 分发
function,functional|函数 功能
linear|线性
dimension,dimensional|维度 维的 三维 二维 高维 多维
space,spatial|空间
temporal|时间 时序 时态 时空
structure,structural,structured|结构
hierarchical,hierarchy|层次 分层 层级 阶层
level|水平 级别 层级 层面 程度 等级
multi|多智能 多代理 多模 多任务 多个
dynamic,dynamics|动态 动力学
static|静态
local|局部 本地 当地
global|全局 全球 整体 全域
continuous,continual,continuously|连续 持续 不断
discrete|离散
diffusion|扩散
latent|潜在 隐变量 潜变 隐空间 潜空
semantic|语义 语意
syntax,syntactic|句法 语法
pattern|模式 图案 规律
mode|模式 模态
type,kind|类型 种类
category|类别 范畴
factor|因素 因子 要素
aspect,perspective,view|方面 视角 角度 观点 层面 视图
effect,impact,influence,affect|影响 效应 效果 冲击
relation,relationship,correlation,correlate|关系 相关 关联
relevant,relevance|相关 关联
similar,similarity|相似 类似
causal,causality,cause|因果 导致 造成 引起 原因
lead|导致 带来 引领 领先 造成
change|变化 改变 变更 变动
input|输入
output|输出
target|目标 针对
metric,measure,measurement|指标 度量 测量 衡量 量测
score|分数 得分 评分
rate|速率 比率 率为 频率 比例 几率
average,mean|平均 均值
ratio,proportion|比例 比率
number,count|数量 数目 个数 计数
value|价值 数值 值的
point|百分点 要点 观点
percent,percentage|百分
state|状态 最先进 国家
future|未来
direction|方向
insight|见解 洞见 洞察 启示
guide,guidance,guideline|指导 引导 指南 指引 准则
standard|标准
comprehensive,thorough,systematic,systematically|全面 综合 系统性 系统地 完整 彻底 详尽
extensive,extensively|广泛 大量 大规模
unified,unify|统一
flexible,flexibility|灵活 弹性
practical,practice|实际 实用 实践 实务
online|在线 线上 上线
offline|离线 线下
medical,medicine|医学 医疗 药物
clinical,clinician|临床
patient|患者 病人 病患
health,healthcare|健康 医疗 保健 卫生
disease|疾病 病症
cancer,tumor|癌症 肿瘤 癌细
diagnosis,diagnostic|诊断
treatment,therapy|治疗 疗法 处理
brain|大脑 脑部 脑电
drug|药物
protein|蛋白
molecule,molecular|分子
biology,biological|生物
physics,physical|物理 实体
chemical,chemistry|化学
material|材料 素材
energy|能量 能源 能耗
climate,weather|气候 天气
vehicle,driving|车辆 驾驶 汽车
traffic|交通 流量
financial,finance|金融 财务
economic,economy,market|经济 市场
legal,law|法律 法规 定律
education,educational|教育
industry,industrial|行业 产业 工业
company,business,enterprise|企业 公司 商业 业务
news|新闻
media|媒体
culture,cultural|文化
english|英语 英文
chinese|中文 汉语
multilingual,bilingual|多语 双语
programming,program,programmer|编程 程序 程式
game|游戏 博弈
web,website|网页 网站 网络 网路
sensor|传感 感测
signal|信号 讯号
frequency|频率 频域
region,regional|区域 地区
map,mapping|映射 地图 对应
path,trajectory|路径 轨迹
evidence|证据 依据
fact,factual|事实
claim|声称 主张 断言 声明
rule|规则
logic,logical|逻辑
symbolic,symbol|符号
concept,conceptual|概念
entity|实体
event|事件
case|案例 情况 个案
scheme,schema|方案 模式 架构
solution|解决方案 解法 方案 解答
alternative|替代 备选
tradeoff,balance|权衡 平衡 取舍
advantage,benefit|优势 好处 益处 受益 优点
role|角色 作用
group|群体 小组 分组 群组 一组
set|集合 一组 一套 测试集 训练集
version|版本
series,family|系列 序列 家族
collection,collect|收集 集合 搜集 蒐集 采集
augment,augmentation,augmented|增强 扩增 扩充
modify,modification,edit,editing|修改 编辑 修正
update|更新
detail,detailed|详细 细节
grained|细粒
zero|零样本 零次 零镜头 零射
few|少样本 少量 少数 少次 几个
shot|样本 次学习 镜头 提示
black|黑盒 黑箱
uncertainty,uncertain|不确定
confidence,confident|置信 信心 信赖
consistency,consistent,consistently|一致 始终 持续
stability,stable|稳定
convergence,converge|收敛
bound,boundary|边界 界限 上界 下界
mask,masking|掩码 遮罩 屏蔽 遮蔽
encoder,encode,encoding|编码
decoder,decode,decoding|解码
convolution,convolutional|卷积
recurrent|循环 递归 递回
contrastive|对比
ablation|消融
hypothesis|假设 假说
assumption,assume|假设 假定
hyperparameter|超参
iteration,iterative|迭代
batch|批次 批量
bottleneck|瓶颈
deployment,deploy|部署
implementation,implement|实现 实施 实作 执行
execution,execute|执行
monitor,monitoring|监测 监控
collaboration,collaborative,cooperation|协作 合作 协同
communication,communicate|通信 沟通 通讯 交流
distributed,federated|分布式 联邦 联合 分散式
parallel|并行 平行
client|客户端 用户端 客户
server|服务器 伺服器
service|服务
device|设备 装置
edge|边缘 边的
cloud|云端 点云 云计算
mobile|移动 行动 手机
attribute|属性 归因
property|属性 性质 特性
characteristic|特征 特点 特性
identity|身份 身分
gender|性别
age|年龄
emotion,emotional,sentiment|情感 情绪
cognitive,cognition|认知
psychological,psychology,mental|心理 精神
creative,creativity|创意 创造
style|风格 样式
face,facial|面部 人脸 脸部 面临
body|身体 人体
hand|手部 双手 手工
depth|深度
resolution|分辨率 解析度 解析 高清
color|颜色 色彩
texture|纹理 材质
shape|形状 塑造 形态
position,positional|位置 定位
location,localization,localize|定位 位置 地点
anomaly,abnormal|异常
outlier|离群 异常
missing|缺失 遗漏
popular,widespread|流行 热门 普及 广泛
success,successful,successfully|成功
emerge,emerging,emergence|涌现 出现 新兴
require|需要 要求
fundamental,foundation,foundational|基础 根本 基本 基石
basic|基本 基础
inspire|启发 灵感
motivate,motivation|动机 激励 启发
attract|吸引
struggle|难以 困难 挣扎 吃力
mitigate,alleviate|缓解 减轻 减少 降低
prevent,avoid|防止 避免 预防 阻止
remove,eliminate|消除 去除 移除 删除
maintain,preserve,retain,keep|保持 维持 保留 维护 保存
capture|捕捉 捕获 撷取 获取
directly,direct|直接
jointly,joint|联合 共同 关节
independent,independently|独立 无关
inherent,intrinsic|固有 内在 本质 内在的
explicit,explicitly|显式 明确 显性
implicit,implicitly|隐式 隐含 隐性
better,best|更好 最佳 更佳 更优 最好 较佳
powerful,strong,stronger|强大 更强 强的 强烈 有力
weak,weakness|弱点 薄弱 较弱 弱监 缺点
rich|丰富
sparse,sparsity|稀疏
dense|密集 稠密
redundant,redundancy|冗余 多余
tail|长尾
unseen,unknown|未见 未知 看不见
sufficient,insufficient|足够 充分 不足
accessible,access|访问 存取 获取 取得 可及
llm|大语言模型 大型语言
ai|人工智
nlp,natural|自然
rag|检索增强
rl|强化学习
gnn|图神经 图形神经
cot|思维链 思想链 思路链 链式思
vlm|视觉语言
mllm|多模态大
qa|问答
kg|知识图
asr|语音识别 语音辨识
cnn|卷积神经
they,them,their|它们 他们
these,those|这些 那些
each,every,respectively,respective|每个 每种 每一 分别 各自
single|单一 单个
pre|预训练 预先 预测
self|自我 自监督 自注意 自动
fine|微调 细粒 精细
without|无需 没有 而不 无须 不需 情况下
within|范围内 之内 以内
where|其中
via|通过 透过 经由
how|如何 怎样 怎么
what|什么 哪些
whether|是否
toward|迈向 走向 朝向 针对
among|之间 其中
against|对抗 针对 抵御 相对
beyond|之外 超越 超出
about|关于 有关 大约
make,making|使得 做出 决策 制定 作出
conduct|进行 开展
establish|建立 确立
order,light,end|为了 为此
connect,connection,link|联系 连接 连结 关联 链接
decompose,break,decomposition|分解 拆分 拆解
condition,conditional|条件 状况
report|报告 报道
exhibit,display|表现 展现 呈现
promising,promise|有前 有希望 前景 潜力
aware,awareness,perception,perceive|感知 意识 认知
call,name,named,term,termed|称为 命名 名为 名称 调用 呼叫 术语
relate,related|相关 有关
drive,driven|驱动
downstream|下游
paradigm|范式 范例 典范
range,span|范围 涵盖
follow|遵循 跟随 如下 以下 后续
form|形式 形成
involve|涉及 包括 参与
match|匹配 媲美
consider|考虑 视为
gain|增益 获得 提升 收益
any,arbitrary|任何 任意
free|自由 无需 免费
same|相同 同一 同样
thereby|从而 因而
original|原始 原有 原先 原本
no|没有 无需 尚无
pose,posing|构成 姿势 姿态 带来 提出
class|类别 分类
specialize,professional|专门 专业
full,fully,complete,completely|完整 完全 充分 全面
yield|产生 得到 带来
share|共享 分享 共同
correct,correctly|正确 修正 纠正 校正
become|成为 变得
help,assist,aid|帮助 有助 协助 辅助
shift|转变 转移 偏移
validate,verify,validation,verification|验证 证实 核实
manual,manually|手动 手工 人工
external|外部
internal|内部
play|扮演 发挥
technology,technological|技术 科技
concern|担忧 关注 顾虑 疑虑
interest|兴趣 感兴趣
outcome|结果 成果
initial,initially|初始 最初 初步 起初
engineering,engineer|工程
power|能力 功率 强大 权力 电力
remarkable,remarkably,impressive|非凡 卓越 出色 显著 令人印象
nature|性质 特性 本质 自然
unique,uniquely|独特 唯一 独有
competitive,competition|竞争
part,partially|部分
known,well|已知 良好 众所周知
sensitive,sensitivity|敏感
literature|文献
skill|技能
tailor,customize|量身 定制
early|早期
vector|向量
effort|努力 工作 投入
year|年来 年份 近年
workflow|工作流
computer|计算机 电脑
reconstruct,reconstruction|重建 重构
valuable|宝贵 有价
tree|树状 树形 决策树 搜索树
relative,relatively|相对
derive|推导 衍生 得出
intervention,intervene|干预 介入
underlying,underpin|底层 潜在 背后 基础
lightweight|轻量
topic,theme|主题 话题
platform|平台
operation,operate,operational|操作 运行 运作 运算 营运
variation,vary|变化 变异 差异
overlook,neglect,ignore|忽视 忽略
bridge,fill|弥合 弥补 填补 桥梁 缩小
random,randomly|随机
efficacy|功效 有效 成效 疗效
minimal,minimum,minimize|最小 最少 极小
correspond|对应 相应
activation,activate|激活 启动
hybrid,mix,mixed,mixture|混合
modern|现代
turn|多轮 回合 转为 转化
manage,management|管理
confirm|确认 证实
latency|延迟
heterogeneous,heterogeneity|异质 异构
capacity|容量 能力
negative|负面 消极 负向 阴性
positive|正面 积极 正向 阳性
record|记录
item|项目 物品
block|区块 模块 阻止
intensive,intensively|密集
flow|流程 流动 工作流 光流
refine,refinement|精炼 改进 细化 优化 完善
reflect|反映 反思
reference|参考 引用
hinder,impede|阻碍 妨碍
digital|数字 数位
care|护理 照护 医疗
perturbation,perturb|扰动
realistic|逼真 真实 现实
caption|字幕 标题 描述
trade|权衡 取舍 交易
fixed,fix|固定 修复
close,closely|密切 紧密 接近 封闭 闭源
variant|变体
speaker|说话 话者 发言
before|之前 以前
after|之后
fidelity|保真 忠实
protocol|协议 协定
track|追踪 跟踪
approximate,approximately,approximation|近似 大约
conflict|冲突
agnostic|无关
choice,choose|选择
evolve,evolution,evolving|演变 演化 进化 发展
careful,carefully|仔细 精心 谨慎
experience|经验 体验 经历
prune,pruning|剪枝 修剪
format|格式
overhead|开销 负担
vulnerable,vulnerability|漏洞 脆弱
truth,true|真相 真实 真值
configuration,configure|配置 组态
serve|服务 作为 充当
toolkit,library|工具包 函式库 函数库
`;
