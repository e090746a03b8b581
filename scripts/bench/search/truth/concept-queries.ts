/** A concept of machine learning, as readers of English, in China and in Taiwan would search for it. */
export type ConceptQuery = {
  readonly en: string;
  readonly hans: string;
  readonly hant: string;
  /** Every wording of the same concept, those three among them: a paper that has any of them is about it. */
  readonly renderings: readonly string[];
};

function concept(en: string, hans: string, hant: string, ...others: string[]): ConceptQuery {
  return { en, hans, hant, renderings: [en, hans, hant, ...others] };
}

/**
 * Written from general knowledge, before any result of the search and without its concept table, so that the benchmark
 * measures what the table lacks. A change here after a look at results would make the measure worthless.
 */
export const CONCEPT_QUERIES: readonly ConceptQuery[] = [
  concept('reinforcement learning', '强化学习', '增強式學習', '強化式學習', '增强学习', 'RL'),
  concept('dataset', '数据集', '資料集', 'data set'),
  concept('code', '代码', '程式碼', '源码', '原始碼'),
  concept('video', '视频', '影片', '視訊'),
  concept('algorithm', '算法', '演算法'),
  concept('performance', '性能', '效能'),
  concept('optimization', '优化', '最佳化', 'optimisation'),
  concept('large language model', '大语言模型', '大型語言模型', '大规模语言模型', 'LLM'),
  concept('fine-tuning', '微调', '微調', 'finetuning', 'fine-tune', 'fine-tuned', 'finetune', 'finetuned'),
  concept('neural network', '神经网络', '神經網路', '类神经网络', 'neural net'),
  concept('artificial intelligence', '人工智能', '人工智慧', 'AI'),
  concept('computer vision', '计算机视觉', '電腦視覺'),
  concept('retrieval-augmented generation', '检索增强生成', '檢索增強生成', '检索增强的生成', 'RAG'),
  concept('agent', '智能体', '代理人', '智慧體', '智能代理', '智慧代理'),
  concept('hallucination', '幻觉', '幻覺'),
  concept('robustness', '鲁棒性', '穩健性', '强健性', '強韌性'),
  concept('object detection', '目标检测', '物件偵測', '物体检测', '物件檢測', '对象检测'),
  concept('semantic segmentation', '语义分割', '語意分割'),
  concept('speech recognition', '语音识别', '語音辨識', 'ASR'),
  concept('machine translation', '机器翻译', '機器翻譯'),
  concept('knowledge distillation', '知识蒸馏', '知識蒸餾', '知識提煉'),
  concept('knowledge graph', '知识图谱', '知識圖譜'),
  concept('quantization', '量化', '量化', 'quantisation'),
  concept('federated learning', '联邦学习', '聯邦學習', '联邦式学习', '聯盟式學習'),
  concept('contrastive learning', '对比学习', '對比學習', '對比式學習'),
  concept('transfer learning', '迁移学习', '遷移學習', '轉移學習', '遷移式學習'),
  concept('self-supervised learning', '自监督学习', '自監督式學習', '自我監督學習', '自我監督式學習'),
  concept('chain of thought', '思维链', '思維鏈', '思考链', '思路鏈', 'CoT'),
  concept('mixture of experts', '混合专家', '專家混合', 'mixture-of-expert', 'MoE'),
  concept('point cloud', '点云', '點雲'),
  concept(
    'autonomous driving',
    '自动驾驶',
    '自動駕駛',
    '自主驾驶',
    '無人駕駛',
    'self-driving',
    'automated driving',
  ),
  concept('recommender system', '推荐系统', '推薦系統', 'recommendation system'),
  concept('open source', '开源', '開放原始碼', '开放源代码', '开放源码'),
  concept('information extraction', '信息抽取', '資訊擷取', '信息提取', '資訊抽取'),
  concept('question answering', '问答', '問答', 'QA'),
  concept('hyperparameter', '超参数', '超參數', 'hyper-parameter', '超参'),
  concept('anomaly detection', '异常检测', '異常偵測', '异常侦测', '離群值偵測'),
  concept('few-shot learning', '少样本学习', '少樣本學習', '小样本学习'),
  concept('graph neural network', '图神经网络', '圖神經網路', '图形神经网络', 'GNN'),
  concept('human-computer interaction', '人机交互', '人機互動', 'HCI', 'human-machine interaction'),
];
