//! opentelemetry_sdk 0.33.1. Before 0.28 providers had other names; they waited too, whatever their exporters ran on.

pub use crate::resource::Resource;
pub mod trace {
    use crate::Resource;
    use crate::error::OTelSdkResult;
    use std::time::Duration;
    /// `Sends` is not the crate's: it says whether a thread or a task of the provider sends what it has, for which these wait.
    #[derive(Clone)] pub struct SdkTracerProvider<Sends>;
    pub type TracerProvider<Sends> = SdkTracerProvider<Sends>;
    pub struct Unsure;
    pub struct AtOnce;
    pub struct Later;
    // Of a provider in a field or parameter it is not known; the first impl is taken then.
    impl SdkTracerProvider<Unsure> {
        #[blocking(net)] pub fn force_flush(&self) -> OTelSdkResult {}
        #[blocking(net)] pub fn shutdown(&self) -> OTelSdkResult {}
        #[blocking(net, unless_zero(timeout))] pub fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult {}
    }
    impl SdkTracerProvider<Later> {
        #[blocking(net)] pub fn force_flush(&self) -> OTelSdkResult {}
        #[blocking(net)] pub fn shutdown(&self) -> OTelSdkResult {}
        #[blocking(net, unless_zero(timeout))] pub fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult {}
    }
    impl SdkTracerProvider<AtOnce> {
        pub fn force_flush(&self) -> OTelSdkResult {}
        pub fn shutdown(&self) -> OTelSdkResult {}
        pub fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult {}
    }
    impl SdkTracerProvider<AtOnce> { pub fn builder() -> TracerProviderBuilder<AtOnce> {} }
    impl Default for SdkTracerProvider<AtOnce> { fn default() -> Self {} }
    impl<Sends> opentelemetry::trace::TracerProvider for SdkTracerProvider<Sends> {
        type Tracer = SdkTracer;
        fn tracer(&self, name: impl Into<std::borrow::Cow<str>>) -> SdkTracer {}
    }
    #[derive(Clone)] pub struct SdkTracer;
    pub type Tracer = SdkTracer;
    impl opentelemetry::trace::Tracer for SdkTracer {
        type Span = Span;
    }
    pub struct Span;
    pub struct TracerProviderBuilder<Sends>;
    impl<Sends> TracerProviderBuilder<Sends> {
        pub fn with_simple_exporter<T>(self, exporter: T) -> Self {}
        pub fn with_batch_exporter<T>(self, exporter: T) -> TracerProviderBuilder<Later> {}
        pub fn with_span_processor<T>(self, processor: T) -> TracerProviderBuilder<Later> {}
        pub fn with_resource(self, resource: Resource) -> Self {}
        pub fn build(self) -> SdkTracerProvider<Sends> {}
        pub fn with_sampler(self, sampler: impl Into<Box<dyn ShouldSample>>) -> Self {}
        pub fn with_id_generator<T>(self, id_generator: T) -> Self {}
        pub fn with_config(self, config: Config) -> Self {}
        pub fn with_max_events_per_span(self, max_events: u32) -> Self {}
        pub fn with_max_attributes_per_span(self, max_attributes: u32) -> Self {}
        pub fn with_max_links_per_span(self, max_links: u32) -> Self {}
        pub fn with_max_attributes_per_event(self, max_attributes: u32) -> Self {}
        pub fn with_max_attributes_per_link(self, max_attributes: u32) -> Self {}
        pub fn with_span_limits(self, span_limits: SpanLimits) -> Self {}
    }
}
pub mod metrics {
    use crate::Resource;
    use crate::error::OTelSdkResult;
    use std::time::Duration;
    /// `Reader` is not the crate's: a thread of a periodic one sends what it has, for which these wait.
    #[derive(Clone)] pub struct SdkMeterProvider<Reader>;
    pub type MeterProvider<Reader> = SdkMeterProvider<Reader>;
    pub struct Unsure;
    pub struct Nothing;
    // Of a provider in a field or parameter it is not known; the first impl is taken then. One for Prometheus is asked, and sends nothing.
    impl SdkMeterProvider<Unsure> {
        #[blocking(net, only_made_by(opentelemetry_sdk, opentelemetry_prometheus))] pub fn force_flush(&self) -> OTelSdkResult {}
        #[blocking(net, only_made_by(opentelemetry_sdk, opentelemetry_prometheus))] pub fn shutdown(&self) -> OTelSdkResult {}
        #[blocking(net, unless_zero(timeout), only_made_by(opentelemetry_sdk, opentelemetry_prometheus))] pub fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult {}
    }
    impl<E> SdkMeterProvider<PeriodicReader<E>> {
        #[blocking(net)] pub fn force_flush(&self) -> OTelSdkResult {}
        #[blocking(net)] pub fn shutdown(&self) -> OTelSdkResult {}
        #[blocking(net, unless_zero(timeout))] pub fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult {}
    }
    impl SdkMeterProvider<ManualReader> {
        pub fn force_flush(&self) -> OTelSdkResult {}
        pub fn shutdown(&self) -> OTelSdkResult {}
        pub fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult {}
    }
    impl SdkMeterProvider<Nothing> { pub fn builder() -> MeterProviderBuilder<Nothing> {} }
    impl Default for SdkMeterProvider<Nothing> { fn default() -> Self {} }
    pub struct MeterProviderBuilder<Reader>;
    impl<Reader> MeterProviderBuilder<Reader> {
        pub fn with_periodic_exporter<T>(self, exporter: T) -> MeterProviderBuilder<PeriodicReader<T>> {}
        pub fn with_reader<T>(self, reader: T) -> MeterProviderBuilder<T> {}
        pub fn with_resource(self, resource: Resource) -> Self {}
        pub fn with_view<T>(self, view: T) -> Self {}
        pub fn build(self) -> SdkMeterProvider<Reader> {}
    }
    #[derive(Clone)] pub struct PeriodicReader<E>;
    impl<E> PeriodicReader<E> { pub fn builder(exporter: E) -> PeriodicReaderBuilder<E> {} }
    pub struct PeriodicReaderBuilder<E>;
    impl<E> PeriodicReaderBuilder<E> {
        pub fn with_timeout(self, timeout: Duration) -> Self {}
        pub fn with_interval(self, interval: Duration) -> Self {}
        pub fn build(self) -> PeriodicReader<E> {}
    }
    pub struct ManualReader;
    impl ManualReader { pub fn builder() -> ManualReaderBuilder {} }
    pub struct ManualReaderBuilder;
    impl ManualReaderBuilder { pub fn build(self) -> ManualReader {} }
}
pub mod logs {
    use crate::Resource;
    use crate::error::OTelSdkResult;
    use std::time::Duration;
    /// `Sends` is not the crate's: it says whether a thread or a task of the provider sends what it has, for which these wait.
    #[derive(Clone)] pub struct SdkLoggerProvider<Sends>;
    pub type LoggerProvider<Sends> = SdkLoggerProvider<Sends>;
    pub struct Unsure;
    pub struct AtOnce;
    pub struct Later;
    // Of a provider in a field or parameter it is not known; the first impl is taken then.
    impl SdkLoggerProvider<Unsure> {
        #[blocking(net)] pub fn force_flush(&self) -> OTelSdkResult {}
        #[blocking(net)] pub fn shutdown(&self) -> OTelSdkResult {}
        #[blocking(net, unless_zero(timeout))] pub fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult {}
    }
    impl SdkLoggerProvider<Later> {
        #[blocking(net)] pub fn force_flush(&self) -> OTelSdkResult {}
        #[blocking(net)] pub fn shutdown(&self) -> OTelSdkResult {}
        #[blocking(net, unless_zero(timeout))] pub fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult {}
    }
    impl SdkLoggerProvider<AtOnce> {
        pub fn force_flush(&self) -> OTelSdkResult {}
        pub fn shutdown(&self) -> OTelSdkResult {}
        pub fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult {}
    }
    impl SdkLoggerProvider<AtOnce> { pub fn builder() -> LoggerProviderBuilder<AtOnce> {} }
    impl Default for SdkLoggerProvider<AtOnce> { fn default() -> Self {} }
    pub struct LoggerProviderBuilder<Sends>;
    impl<Sends> LoggerProviderBuilder<Sends> {
        pub fn with_simple_exporter<T>(self, exporter: T) -> Self {}
        pub fn with_batch_exporter<T>(self, exporter: T) -> LoggerProviderBuilder<Later> {}
        pub fn with_log_processor<T>(self, processor: T) -> LoggerProviderBuilder<Later> {}
        pub fn with_resource(self, resource: Resource) -> Self {}
        pub fn build(self) -> SdkLoggerProvider<Sends> {}
    }
}
pub mod resource {
    use std::time::Duration;
    #[derive(Clone)] pub struct Resource;
    impl Resource {
        pub fn new<T: IntoIterator<Item = KeyValue>>(kvs: T) -> Self {}
        pub fn from_detectors(timeout: Duration, detectors: Vec<Box<dyn ResourceDetector>>) -> Self {}
        pub fn merge<T: Deref<Target = Self>>(&self, other: T) -> Self {}
        pub fn builder() -> ResourceBuilder {}
        pub fn builder_empty() -> ResourceBuilder {}
    }
    pub struct ResourceBuilder;
    impl ResourceBuilder {
        pub fn with_detector(self, detector: Box<dyn ResourceDetector>) -> Self {}
        pub fn with_detectors(self, detectors: &[Box<dyn ResourceDetector>]) -> Self {}
        pub fn with_schema_url<KV, S>(self, attributes: KV, schema_url: S) -> Self where KV: IntoIterator<Item = KeyValue>, S: Into<Cow<str>> {}
        pub fn with_service_name(self, name: impl Into<Value>) -> Self {}
        pub fn with_attributes<T>(self, kvs: T) -> Self {}
        pub fn with_attribute(self, kv: KeyValue) -> Self {}
        pub fn build(self) -> Resource {}
    }
}
pub mod error {
    pub type OTelSdkResult = Result<(), OTelSdkError>;
    #[derive(Debug)] pub enum OTelSdkError { AlreadyShutdown, Timeout(std::time::Duration), InternalFailure(String) }
    impl std::fmt::Display for OTelSdkError {}
    impl std::error::Error for OTelSdkError {}
}
