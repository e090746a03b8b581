const NAMES = `
  artificial intelligence, machine learning, deep learning, neural network, deep neural network, language model, large language model,
  natural language processing, pre-training, pre-trained model, fine-tuning, generative model, generalization, token, embedding,
  prompt, encoder, decoder, autoregressive, attention, optimization, optimizer, hyperparameter, loss function, convergence,
  initialization, overfitting, normalization, latent space, training data, sampling, dataset, benchmark, corpus, annotation, label,
  ground truth, noise, outlier, prediction, data-driven, data quality, metadata, feature extraction, classification, regression,
  algorithm, computational complexity, computational cost, reasoning, inference, semantics, text, text generation, retrieval,
  image, cross-modal, software, open-source, pipeline, module, framework, architecture, network, information, user, latency,
  throughput, memory, computing power, evaluation, evaluation metric, performance, accuracy, efficiency, ablation study,
  human evaluation, robustness, vulnerability, attribution, bias, transparency, survey, harmful, downstream task, end-to-end,
  plug-and-play, training-free, lightweight, fine-grained, coarse-to-fine, hierarchical, scalability, trade-off, backbone, baseline,
  visualization, heterogeneous, real-time, knowledge-intensive, domain knowledge, low-rank, multi-scale, cross-domain,
  interdisciplinary, precision, recall, reproducibility, open-ended, distributed, document, server, client, probabilistic, feedback, game, cognitive science, rule-based, learner, causality
`;

/** Names of concepts that any paper may have, whatever it is on: they are no reason why two are related. */
export const GENERAL_CONCEPTS: ReadonlySet<string> = new Set(NAMES.trim().split(/,\s+/));
