//! rodio 0.23.0, and the names that it had before: a player was a sink.

use std::time::Duration;
pub use mixer::Mixer;
pub use source::Source;
pub mod mixer { #[derive(Clone)] pub struct Mixer; }
pub mod source { pub trait Source: Iterator {} }
pub enum PlayError {}
pub enum StreamError {}
pub enum DeviceSinkError {}
pub struct MixerDeviceSink;
impl MixerDeviceSink { pub fn mixer(&self) -> &Mixer {} }
#[derive(Default)] pub struct DeviceSinkBuilder;
impl DeviceSinkBuilder {
    pub fn open_default_sink() -> Result<MixerDeviceSink, DeviceSinkError> {}
    pub fn from_device(device: cpal::Device) -> Result<DeviceSinkBuilder, DeviceSinkError> {}
    pub fn from_default_device() -> Result<DeviceSinkBuilder, DeviceSinkError> {}
    pub fn with_device(self, device: cpal::Device) -> Self {}
    pub fn with_channels(self, channel_count: u16) -> Self {}
    pub fn with_sample_rate(self, sample_rate: u32) -> Self {}
    pub fn with_sample_format(self, sample_format: cpal::SampleFormat) -> Self {}
    pub fn with_buffer_size(self, buffer_size: cpal::BufferSize) -> Self {}
    pub fn with_supported_config(self, config: &cpal::SupportedStreamConfig) -> Self {}
    pub fn with_config(self, config: &cpal::StreamConfig) -> Self {}
    pub fn open_stream(self) -> Result<MixerDeviceSink, DeviceSinkError> {}
    pub fn open_sink_or_fallback(&self) -> Result<MixerDeviceSink, DeviceSinkError> {}
}
pub struct OutputStream;
impl OutputStream {
    pub fn try_from_device(device: &cpal::Device) -> Result<(Self, OutputStreamHandle), StreamError> {}
    pub fn try_from_device_config(device: &cpal::Device, config: SupportedStreamConfig) -> Result<(Self, OutputStreamHandle), StreamError> {}
    pub fn try_default() -> Result<(Self, OutputStreamHandle), StreamError> {}
    pub fn mixer(&self) -> &Mixer {}
}
#[derive(Clone)] pub struct OutputStreamHandle;
impl OutputStreamHandle {
    pub fn play_once<R>(&self, input: R) -> Result<Sink, PlayError> where R: std::io::Read + std::io::Seek {}
    pub fn play_raw<S>(&self, source: S) -> Result<(), PlayError> where S: Source {}
}
#[derive(Default)] pub struct OutputStreamBuilder;
impl OutputStreamBuilder {
    pub fn open_default_stream() -> Result<OutputStream, StreamError> {}
    pub fn from_device(device: cpal::Device) -> Result<OutputStreamBuilder, StreamError> {}
    pub fn from_default_device() -> Result<OutputStreamBuilder, StreamError> {}
    pub fn with_device(self, device: cpal::Device) -> Self {}
    pub fn with_channels(self, channel_count: u16) -> Self {}
    pub fn with_sample_rate(self, sample_rate: u32) -> Self {}
    pub fn with_sample_format(self, sample_format: cpal::SampleFormat) -> Self {}
    pub fn with_buffer_size(self, buffer_size: cpal::BufferSize) -> Self {}
    pub fn with_supported_config(self, config: &cpal::SupportedStreamConfig) -> Self {}
    pub fn with_config(self, config: &cpal::StreamConfig) -> Self {}
    pub fn open_stream(self) -> Result<OutputStream, StreamError> {}
    pub fn open_stream_or_fallback(&self) -> Result<OutputStream, StreamError> {}
}
pub struct Player;
impl Player {
    pub fn new() -> (Player, queue::SourcesQueueOutput) {}
    pub fn append<S>(&self, source: S) where S: Source + Send {}
    pub fn connect_new(mixer: &Mixer) -> Player {}
    pub fn volume(&self) -> f32 {}
    pub fn set_volume(&self, value: f32) {}
    pub fn speed(&self) -> f32 {}
    pub fn set_speed(&self, value: f32) {}
    pub fn play(&self) {}
    pub fn pause(&self) {}
    pub fn is_paused(&self) -> bool {}
    pub fn clear(&self) {}
    pub fn skip_one(&self) {}
    pub fn stop(&self) {}
    pub fn detach(self) {}
    #[blocking(sleep)] pub fn sleep_until_end(&self) {}
    pub fn empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn get_pos(&self) -> Duration {}
}
pub struct SpatialPlayer;
impl SpatialPlayer {
    pub fn append<S>(&self, source: S) where S: Source + Send {}
    pub fn connect_new(mixer: &Mixer, emitter_position: [f32; 3], left_ear: [f32; 3], right_ear: [f32; 3]) -> SpatialPlayer {}
    pub fn set_emitter_position(&self, pos: [f32; 3]) {}
    pub fn set_left_ear_position(&self, pos: [f32; 3]) {}
    pub fn set_right_ear_position(&self, pos: [f32; 3]) {}
    pub fn volume(&self) -> f32 {}
    pub fn set_volume(&self, value: f32) {}
    pub fn speed(&self) -> f32 {}
    pub fn set_speed(&self, value: f32) {}
    pub fn play(&self) {}
    pub fn pause(&self) {}
    pub fn is_paused(&self) -> bool {}
    pub fn clear(&self) {}
    pub fn stop(&self) {}
    pub fn detach(self) {}
    #[blocking(sleep)] pub fn sleep_until_end(&self) {}
    pub fn empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn get_pos(&self) -> Duration {}
}
pub struct Sink;
impl Sink {
    pub fn new() -> (Sink, queue::SourcesQueueOutput) {}
    pub fn new_idle() -> (Sink, queue::SourcesQueueOutput<f32>) {}
    pub fn append<S>(&self, source: S) where S: Source + Send {}
    pub fn try_new(stream: &OutputStreamHandle) -> Result<Sink, PlayError> {}
    pub fn connect_new(mixer: &Mixer) -> Sink {}
    pub fn volume(&self) -> f32 {}
    pub fn set_volume(&self, value: f32) {}
    pub fn speed(&self) -> f32 {}
    pub fn set_speed(&self, value: f32) {}
    pub fn play(&self) {}
    pub fn pause(&self) {}
    pub fn is_paused(&self) -> bool {}
    pub fn clear(&self) {}
    pub fn skip_one(&self) {}
    pub fn stop(&self) {}
    pub fn detach(self) {}
    #[blocking(sleep)] pub fn sleep_until_end(&self) {}
    pub fn empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn get_pos(&self) -> Duration {}
}
pub struct SpatialSink;
impl SpatialSink {
    pub fn append<S>(&self, source: S) where S: Source + Send {}
    pub fn try_new(stream: &OutputStreamHandle, emitter_position: [f32; 3], left_ear: [f32; 3], right_ear: [f32; 3]) -> Result<SpatialSink, PlayError> {}
    pub fn connect_new(mixer: &Mixer, emitter_position: [f32; 3], left_ear: [f32; 3], right_ear: [f32; 3]) -> SpatialSink {}
    pub fn set_emitter_position(&self, pos: [f32; 3]) {}
    pub fn set_left_ear_position(&self, pos: [f32; 3]) {}
    pub fn set_right_ear_position(&self, pos: [f32; 3]) {}
    pub fn volume(&self) -> f32 {}
    pub fn set_volume(&self, value: f32) {}
    pub fn speed(&self) -> f32 {}
    pub fn set_speed(&self, value: f32) {}
    pub fn play(&self) {}
    pub fn pause(&self) {}
    pub fn is_paused(&self) -> bool {}
    pub fn clear(&self) {}
    pub fn stop(&self) {}
    pub fn detach(self) {}
    #[blocking(sleep)] pub fn sleep_until_end(&self) {}
    pub fn empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn get_pos(&self) -> Duration {}
}
