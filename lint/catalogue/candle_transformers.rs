//! candle-transformers 0.11.1. Models copy their weights out of what a `VarBuilder` has, most often a mapped file; those of quantized
//! ones are read before.

pub mod generation {
    use candle_core::{Result, Tensor};
    #[derive(Clone, Debug, PartialEq)] pub enum Sampling { ArgMax, All { temperature: f64 }, TopK { k: usize, temperature: f64 }, TopP { p: f64, temperature: f64 } }
    pub struct LogitsProcessor;
    impl LogitsProcessor {
        pub fn from_sampling(seed: u64, sampling: Sampling) -> Self {}
        pub fn new(seed: u64, temperature: Option<f64>, top_p: Option<f64>) -> Self {}
        pub fn sample(&mut self, logits: &Tensor) -> Result<u32> {}
        pub fn sample_f(&mut self, logits: &Tensor, f: impl FnOnce(&mut [f32])) -> Result<u32> { let prs: &mut [f32]; f(prs); Ok(0) }
    }
}
pub mod utils {
    use candle_core::{Result, Tensor};
    pub fn apply_repeat_penalty(logits: &Tensor, penalty: f32, context: &[u32]) -> Result<Tensor> {}
}
pub mod quantized_var_builder {
    use candle_core::quantized::QTensor;
    use candle_core::{Device, Result, Shape};
    use std::path::Path;
    use std::sync::Arc;
    #[derive(Clone)] pub struct VarBuilder;
    impl VarBuilder {
        #[blocking(fs)] pub fn from_gguf<P: AsRef<Path>>(p: P, device: &Device) -> Result<Self> {}
        pub fn from_gguf_buffer(buffer: &[u8], device: &Device) -> Result<Self> {}
        pub fn pp<S: ToString>(&self, s: S) -> Self {}
        pub fn get<S: Into<Shape>>(&self, s: S, name: &str) -> Result<Arc<QTensor>> {}
        pub fn get_no_shape(&self, name: &str) -> Result<Arc<QTensor>> {}
        pub fn device(&self) -> &Device {}
        pub fn contains_key(&self, key: &str) -> bool {}
    }
}
pub mod models {
    pub mod bert {
        use candle_core::{Result, Tensor};
        use candle_nn::VarBuilder;
        #[derive(Clone, Debug)] pub struct Config;
        pub struct BertModel;
        impl BertModel {
            #[blocking(fs)] pub fn load(vb: VarBuilder, config: &Config) -> Result<Self> {}
            #[blocking(cpu)] pub fn forward(&self, input_ids: &Tensor, token_type_ids: &Tensor, attention_mask: Option<&Tensor>) -> Result<Tensor> {}
        }
    }
    pub mod distilbert {
        use candle_core::{Result, Tensor};
        use candle_nn::VarBuilder;
        #[derive(Clone, Debug)] pub struct Config;
        pub struct DistilBertModel;
        impl DistilBertModel {
            #[blocking(fs)] pub fn load(vb: VarBuilder, config: &Config) -> Result<Self> {}
            #[blocking(cpu)] pub fn forward(&self, input_ids: &Tensor, attention_mask: &Tensor) -> Result<Tensor> {}
        }
    }
    pub mod jina_bert {
        use candle_core::{Module, Result, Tensor};
        use candle_nn::VarBuilder;
        #[derive(Clone, Debug)] pub struct Config;
        impl Config {
            pub fn v2_base() -> Self {}
        }
        #[derive(Clone, Debug)] pub struct BertModel;
        impl BertModel { #[blocking(fs)] pub fn new(vb: VarBuilder, cfg: &Config) -> Result<Self> {} }
        impl Module for BertModel { #[blocking(cpu)] fn forward(&self, xs: &Tensor) -> Result<Tensor> {} }
    }
    pub mod nomic_bert {
        use candle_core::{Result, Tensor};
        use candle_nn::VarBuilder;
        #[derive(Clone, Debug)] pub struct Config;
        pub struct NomicBertModel;
        impl NomicBertModel {
            #[blocking(fs)] pub fn load(vb: VarBuilder, config: &Config) -> Result<Self> {}
            #[blocking(cpu)] pub fn forward(&self, input_ids: &Tensor, token_type_ids: Option<&Tensor>, attention_mask: Option<&Tensor>) -> Result<Tensor> {}
        }
    }
    pub mod modernbert {
        use candle_core::{Result, Tensor};
        use candle_nn::VarBuilder;
        #[derive(Clone, Debug)] pub struct Config;
        #[derive(Clone)] pub struct ModernBert;
        impl ModernBert {
            #[blocking(fs)] pub fn load(vb: VarBuilder, config: &Config) -> Result<Self> {}
            #[blocking(cpu)] pub fn forward(&self, xs: &Tensor, mask: &Tensor) -> Result<Tensor> {}
        }
    }
    pub mod xlm_roberta {
        use candle_core::{Result, Tensor};
        use candle_nn::VarBuilder;
        #[derive(Clone, Debug)] pub struct Config;
        pub struct XLMRobertaModel;
        impl XLMRobertaModel {
            #[blocking(fs)] pub fn new(cfg: &Config, vb: VarBuilder) -> Result<Self> {}
            #[blocking(cpu)] pub fn forward(&self, input_ids: &Tensor, attention_mask: &Tensor, token_type_ids: &Tensor, past_key_value: Option<(&Tensor, &Tensor)>, encoder_hidden_states: Option<&Tensor>, encoder_attention_mask: Option<&Tensor>) -> Result<Tensor> {}
        }
    }
    pub mod t5 {
        use candle_core::{DType, Device, Result, Tensor};
        use candle_nn::VarBuilder;
        #[derive(Clone, Debug)] pub struct Config;
        impl Config { pub fn musicgen_small() -> Self {} }
        #[derive(Clone, Debug)] pub struct T5EncoderModel;
        impl T5EncoderModel {
            #[blocking(fs)] pub fn load(vb: VarBuilder, cfg: &Config) -> Result<Self> {}
            #[blocking(cpu)] pub fn forward(&mut self, input_ids: &Tensor) -> Result<Tensor> {}
            #[blocking(cpu)] pub fn forward_dt(&mut self, input_ids: &Tensor, dtype: Option<DType>) -> Result<Tensor> {}
            pub fn device(&self) -> &Device {}
            pub fn clear_kv_cache(&mut self) {}
        }
        #[derive(Clone, Debug)] pub struct T5ForConditionalGeneration;
        impl T5ForConditionalGeneration {
            #[blocking(fs)] pub fn load(vb: VarBuilder, cfg: &Config) -> Result<Self> {}
            #[blocking(cpu)] pub fn encode(&mut self, input_ids: &Tensor) -> Result<Tensor> {}
            #[blocking(cpu)] pub fn decode(&mut self, decoder_input_ids: &Tensor, encoder_output: &Tensor) -> Result<Tensor> {}
            #[blocking(cpu)] pub fn forward(&mut self, input_ids: &Tensor, decoder_input_ids: &Tensor) -> Result<Tensor> {}
            pub fn device(&self) -> &Device {}
            pub fn clear_kv_cache(&mut self) {}
        }
    }
    pub mod siglip {
        use candle_core::{Result, Tensor};
        use candle_nn::VarBuilder;
        #[derive(Clone, Debug)] pub struct Config;
        impl Config { pub fn base_patch16_224() -> Self {} }
        #[derive(Clone, Debug)] pub struct Model;
        impl Model {
            #[blocking(fs)] pub fn new(cfg: &Config, vb: VarBuilder) -> Result<Self> {}
            #[blocking(cpu)] pub fn get_text_features(&self, input_ids: &Tensor) -> Result<Tensor> {}
            #[blocking(cpu)] pub fn get_image_features(&self, pixel_values: &Tensor) -> Result<Tensor> {}
            #[blocking(cpu)] pub fn forward(&self, pixel_values: &Tensor, input_ids: &Tensor) -> Result<(Tensor, Tensor)> {}
        }
    }
    pub mod llama {
        use candle_core::{DType, Device, Result, Tensor};
        use candle_nn::VarBuilder;
        #[derive(Clone, Debug)] pub struct LlamaConfig;
        impl LlamaConfig { pub fn into_config(self, use_flash_attn: bool) -> Config {} }
        #[derive(Clone, Debug)] pub struct Config;
        impl Config {
            pub fn config_7b_v1(use_flash_attn: bool) -> Self {}
            pub fn config_7b_v2(use_flash_attn: bool) -> Self {}
        }
        #[derive(Clone, Debug)] pub struct Cache;
        impl Cache { pub fn new(use_kv_cache: bool, dtype: DType, config: &Config, device: &Device) -> Result<Self> {} }
        #[derive(Clone, Debug)] pub struct Llama;
        impl Llama {
            pub fn embed(&self, x: &Tensor) -> Result<Tensor> {}
            #[blocking(cpu)] pub fn forward_input_embed(&self, input_embed: &Tensor, index_pos: usize, cache: &mut Cache) -> Result<Tensor> {}
            #[blocking(cpu)] pub fn forward(&self, x: &Tensor, index_pos: usize, cache: &mut Cache) -> Result<Tensor> {}
            #[blocking(fs)] pub fn load(vb: VarBuilder, cfg: &Config) -> Result<Self> {}
        }
    }
    pub mod mistral {
        use candle_core::{Result, Tensor};
        use candle_nn::VarBuilder;
        #[derive(Clone, Debug)] pub struct Config;
        impl Config {
            pub fn config_7b_v0_1(use_flash_attn: bool) -> Self {}
            pub fn config_chat_ml(use_flash_attn: bool) -> Self {}
            pub fn config_amazon_mistral_lite(use_flash_attn: bool) -> Self {}
        }
        #[derive(Clone, Debug)] pub struct Model;
        impl Model {
            #[blocking(fs)] pub fn new(cfg: &Config, vb: VarBuilder) -> Result<Self> {}
            #[blocking(cpu)] pub fn forward(&mut self, input_ids: &Tensor, seqlen_offset: usize) -> Result<Tensor> {}
            #[blocking(cpu)] pub fn forward_embeds(&mut self, xs: &Tensor, attn_mask: Option<&Tensor>, seqlen_offset: usize) -> Result<Tensor> {}
            pub fn clear_kv_cache(&mut self) {}
        }
    }
    pub mod gemma2 {
        use candle_core::{Result, Tensor};
        use candle_nn::VarBuilder;
        #[derive(Clone, Debug)] pub struct Config;
        #[derive(Clone, Debug)] pub struct Model;
        impl Model {
            #[blocking(fs)] pub fn new(use_flash_attn: bool, cfg: &Config, vb: VarBuilder) -> Result<Self> {}
            #[blocking(cpu)] pub fn forward(&mut self, input_ids: &Tensor, seqlen_offset: usize) -> Result<Tensor> {}
            pub fn clear_kv_cache(&mut self) {}
        }
    }
    pub mod gemma3 {
        use candle_core::{Result, Tensor};
        use candle_nn::VarBuilder;
        #[derive(Clone, Debug)] pub struct Config;
        #[derive(Clone, Debug)] pub struct Model;
        impl Model {
            #[blocking(fs)] pub fn new(use_flash_attn: bool, cfg: &Config, vb: VarBuilder) -> Result<Self> {}
            #[blocking(cpu)] pub fn forward(&mut self, input_ids: &Tensor, seqlen_offset: usize) -> Result<Tensor> {}
            pub fn clear_kv_cache(&mut self) {}
        }
    }
    pub mod phi3 {
        use candle_core::{Result, Tensor};
        use candle_nn::VarBuilder;
        #[derive(Clone, Debug)] pub struct Config;
        #[derive(Clone, Debug)] pub struct Model;
        impl Model {
            #[blocking(fs)] pub fn new(cfg: &Config, vb: VarBuilder) -> Result<Self> {}
            #[blocking(cpu)] pub fn forward(&mut self, input_ids: &Tensor, seqlen_offset: usize) -> Result<Tensor> {}
            pub fn clear_kv_cache(&mut self) {}
        }
    }
    pub mod qwen2 {
        use candle_core::{Result, Tensor};
        use candle_nn::VarBuilder;
        #[derive(Clone, Debug)] pub struct Config;
        #[derive(Clone, Debug)] pub struct Model;
        impl Model {
            #[blocking(fs)] pub fn new(cfg: &Config, vb: VarBuilder) -> Result<Self> {}
            #[blocking(cpu)] pub fn forward(&mut self, input_ids: &Tensor, seqlen_offset: usize, attn_mask: Option<&Tensor>) -> Result<Tensor> {}
            pub fn clear_kv_cache(&mut self) {}
        }
        #[derive(Clone, Debug)] pub struct ModelForCausalLM;
        impl ModelForCausalLM {
            #[blocking(fs)] pub fn new(cfg: &Config, vb: VarBuilder) -> Result<Self> {}
            #[blocking(cpu)] pub fn forward(&mut self, input_ids: &Tensor, seqlen_offset: usize) -> Result<Tensor> {}
            pub fn clear_kv_cache(&mut self) {}
        }
    }
    pub mod qwen3 {
        use candle_core::{Result, Tensor};
        use candle_nn::VarBuilder;
        #[derive(Clone, Debug)] pub struct Config;
        #[derive(Clone, Debug)] pub struct Model;
        impl Model {
            #[blocking(fs)] pub fn new(cfg: &Config, vb: VarBuilder) -> Result<Self> {}
            #[blocking(cpu)] pub fn forward(&mut self, input: &Tensor, offset: usize) -> Result<Tensor> {}
        }
        #[derive(Clone, Debug)] pub struct ModelForCausalLM;
        impl ModelForCausalLM {
            #[blocking(fs)] pub fn new(cfg: &Config, vb: VarBuilder) -> Result<Self> {}
            #[blocking(cpu)] pub fn forward(&mut self, input: &Tensor, offset: usize) -> Result<Tensor> {}
            pub fn clear_kv_cache(&mut self) {}
        }
    }
    pub mod quantized_llama {
        use candle_core::quantized::gguf_file;
        use candle_core::{Device, Result, Tensor};
        use std::io::{Read, Seek};
        #[derive(Clone, Debug)] pub struct ModelWeights;
        impl ModelWeights {
            pub fn from_gguf<R: Read + Seek>(ct: gguf_file::Content, reader: &mut R, device: &Device) -> Result<Self> { let b: &mut [u8]; reader.read_exact(b); let m: ModelWeights; Ok(m) }
            pub fn clear_kv_cache(&mut self) {}
            #[blocking(cpu)] pub fn forward(&mut self, x: &Tensor, index_pos: usize) -> Result<Tensor> {}
        }
    }
    pub mod quantized_qwen2 {
        use candle_core::quantized::gguf_file;
        use candle_core::{Device, Result, Tensor};
        use std::io::{Read, Seek};
        pub struct ModelWeights;
        impl ModelWeights {
            pub fn from_gguf<R: Read + Seek>(ct: gguf_file::Content, reader: &mut R, device: &Device) -> Result<Self> { let b: &mut [u8]; reader.read_exact(b); let m: ModelWeights; Ok(m) }
            pub fn clear_kv_cache(&mut self) {}
            #[blocking(cpu)] pub fn forward(&mut self, x: &Tensor, index_pos: usize) -> Result<Tensor> {}
        }
    }
    pub mod quantized_qwen3 {
        use candle_core::quantized::gguf_file;
        use candle_core::{Device, Result, Tensor};
        use std::io::{Read, Seek};
        #[derive(Clone, Debug)] pub struct ModelWeights;
        impl ModelWeights {
            pub fn from_gguf<R: Read + Seek>(ct: gguf_file::Content, reader: &mut R, device: &Device) -> Result<Self> { let b: &mut [u8]; reader.read_exact(b); let m: ModelWeights; Ok(m) }
            #[blocking(cpu)] pub fn forward(&mut self, input: &Tensor, offset: usize) -> Result<Tensor> {}
            pub fn clear_kv_cache(&mut self) {}
        }
    }
    pub mod quantized_gemma3 {
        use candle_core::quantized::gguf_file;
        use candle_core::{Device, Result, Tensor};
        use std::io::{Read, Seek};
        #[derive(Clone, Debug)] pub struct ModelWeights;
        impl ModelWeights {
            pub fn from_gguf<R: Read + Seek>(ct: gguf_file::Content, reader: &mut R, device: &Device) -> Result<Self> { let b: &mut [u8]; reader.read_exact(b); let m: ModelWeights; Ok(m) }
            #[blocking(cpu)] pub fn forward(&mut self, x: &Tensor, index_pos: usize) -> Result<Tensor> {}
        }
    }
    pub mod quantized_phi3 {
        use candle_core::quantized::gguf_file;
        use candle_core::{Device, Result, Tensor};
        use std::io::{Read, Seek};
        #[derive(Clone, Debug)] pub struct ModelWeights;
        impl ModelWeights {
            pub fn from_gguf<R: Read + Seek>(use_flash_attn: bool, ct: gguf_file::Content, reader: &mut R, device: &Device) -> Result<Self> { let b: &mut [u8]; reader.read_exact(b); let m: ModelWeights; Ok(m) }
            #[blocking(cpu)] pub fn forward(&mut self, xs: &Tensor, index_pos: usize) -> Result<Tensor> {}
        }
    }
    pub mod clip {
        use candle_core::{Result, Tensor};
        use candle_nn::VarBuilder;
        #[derive(Clone, Debug)] pub struct ClipModel;
        impl ClipModel {
            #[blocking(fs)] pub fn new(vs: VarBuilder, c: &ClipConfig) -> Result<Self> {}
            #[blocking(cpu)] pub fn get_text_features(&self, input_ids: &Tensor) -> Result<Tensor> {}
            #[blocking(cpu)] pub fn get_image_features(&self, pixel_values: &Tensor) -> Result<Tensor> {}
            #[blocking(cpu)] pub fn forward(&self, pixel_values: &Tensor, input_ids: &Tensor) -> Result<(Tensor, Tensor)> {}
        }
        #[derive(Clone, Debug)] pub struct ClipConfig;
        impl ClipConfig { pub fn vit_base_patch32() -> Self {} }
    }
    pub mod whisper {
        #[derive(Clone, Debug)] pub struct Config;
        pub mod audio { #[blocking(cpu)] pub fn pcm_to_mel<T>(cfg: &super::Config, samples: &[T], filters: &[T]) -> Vec<T> {} }
        pub mod model {
            use candle_core::{Result, Tensor};
            use candle_nn::VarBuilder;
            use super::Config;
            #[derive(Clone, Debug)] pub struct Whisper { pub encoder: AudioEncoder, pub decoder: TextDecoder, pub config: Config }
            impl Whisper {
                #[blocking(fs)] pub fn load(vb: &VarBuilder, config: Config) -> Result<Self> {}
                pub fn reset_kv_cache(&mut self) {}
            }
            #[derive(Clone, Debug)] pub struct AudioEncoder;
            impl AudioEncoder { #[blocking(cpu)] pub fn forward(&mut self, x: &Tensor, flush_kv_cache: bool) -> Result<Tensor> {} }
            #[derive(Clone, Debug)] pub struct TextDecoder;
            impl TextDecoder {
                #[blocking(cpu)] pub fn forward(&mut self, x: &Tensor, xa: &Tensor, flush_kv_cache: bool) -> Result<Tensor> {}
                #[blocking(cpu)] pub fn final_linear(&self, x: &Tensor) -> Result<Tensor> {}
                pub fn reset_kv_cache(&mut self) {}
            }
        }
        pub mod quantized_model {
            use candle_core::{Result, Tensor};
            use crate::quantized_var_builder::VarBuilder;
            use super::Config;
            #[derive(Clone, Debug)] pub struct Whisper { pub encoder: AudioEncoder, pub decoder: TextDecoder, pub config: Config }
            impl Whisper {
                pub fn load(vb: &VarBuilder, config: Config) -> Result<Self> {}
                pub fn reset_kv_cache(&mut self) {}
            }
            #[derive(Clone, Debug)] pub struct AudioEncoder;
            impl AudioEncoder {
                #[blocking(cpu)] pub fn forward(&mut self, x: &Tensor, flush_kv_cache: bool) -> Result<Tensor> {}
                pub fn reset_kv_cache(&mut self) {}
            }
            #[derive(Clone, Debug)] pub struct TextDecoder;
            impl TextDecoder {
                #[blocking(cpu)] pub fn forward(&mut self, x: &Tensor, xa: &Tensor, flush_kv_cache: bool) -> Result<Tensor> {}
                #[blocking(cpu)] pub fn final_linear(&self, x: &Tensor) -> Result<Tensor> {}
                pub fn reset_kv_cache(&mut self) {}
            }
        }
    }
    pub mod stable_diffusion {
        use candle_core::{DType, Device, Result};
        use std::path::Path;
        #[derive(Clone, Debug)] pub struct StableDiffusionConfig { pub width: usize, pub height: usize, pub clip: clip::Config, pub clip2: Option<clip::Config> }
        impl StableDiffusionConfig {
            pub fn v1_5(sliced_attention_size: Option<usize>, height: Option<usize>, width: Option<usize>) -> Self {}
            pub fn v2_1(sliced_attention_size: Option<usize>, height: Option<usize>, width: Option<usize>) -> Self {}
            pub fn sdxl(sliced_attention_size: Option<usize>, height: Option<usize>, width: Option<usize>) -> Self {}
            #[blocking(fs)] pub fn build_vae<P: AsRef<Path>>(&self, vae_weights: P, device: &Device, dtype: DType) -> Result<vae::AutoEncoderKL> {}
            #[blocking(fs)] pub fn build_unet<P: AsRef<Path>>(&self, unet_weights: P, device: &Device, in_channels: usize, use_flash_attn: bool, dtype: DType) -> Result<unet_2d::UNet2DConditionModel> {}
        }
        #[blocking(fs)] pub fn build_clip_transformer<P: AsRef<Path>>(clip: &clip::Config, clip_weights: P, device: &Device, dtype: DType) -> Result<clip::ClipTextTransformer> {}
        pub mod clip {
            use candle_core::{Module, Result, Tensor};
            #[derive(Clone, Debug)] pub struct Config;
            #[derive(Debug)] pub struct ClipTextTransformer;
            impl Module for ClipTextTransformer { #[blocking(cpu)] fn forward(&self, xs: &Tensor) -> Result<Tensor> {} }
        }
        pub mod vae {
            use candle_core::{Result, Tensor};
            pub struct DiagonalGaussianDistribution;
            impl DiagonalGaussianDistribution { pub fn sample(&self) -> Result<Tensor> {} }
            #[derive(Debug)] pub struct AutoEncoderKL;
            impl AutoEncoderKL {
                #[blocking(cpu)] pub fn encode(&self, xs: &Tensor) -> Result<DiagonalGaussianDistribution> {}
                #[blocking(cpu)] pub fn decode(&self, xs: &Tensor) -> Result<Tensor> {}
            }
        }
        pub mod unet_2d {
            use candle_core::{Result, Tensor};
            #[derive(Debug)] pub struct UNet2DConditionModel;
            impl UNet2DConditionModel { #[blocking(cpu)] pub fn forward(&self, xs: &Tensor, timestep: f64, encoder_hidden_states: &Tensor) -> Result<Tensor> {} }
        }
    }
}
