//! opentelemetry 0.33.1.
pub use crate::trace::{SpanId, TraceId};

pub mod global {
    use crate::trace;
    pub fn set_tracer_provider<P>(new_provider: P) {}
    pub fn tracer_provider() -> GlobalTracerProvider {}
    pub fn tracer(name: impl Into<std::borrow::Cow<str>>) -> BoxedTracer {}
    /// It drops the provider, which flushes only where nothing else keeps it.
    pub fn shutdown_tracer_provider() {}
    pub fn set_meter_provider<P>(new_provider: P) {}
    pub fn set_text_map_propagator<P>(propagator: P) {}
    #[derive(Clone)] pub struct GlobalTracerProvider;
    impl trace::TracerProvider for GlobalTracerProvider {
        type Tracer = BoxedTracer;
    }
    pub struct BoxedTracer;
    impl trace::Tracer for BoxedTracer {
        type Span = BoxedSpan;
    }
    pub struct BoxedSpan;
}
pub mod trace {
    use crate::Context;
    use std::borrow::Cow;
    pub trait TracerProvider {
        type Tracer: Tracer;
        fn tracer(&self, name: impl Into<Cow<str>>) -> Self::Tracer {}
        fn tracer_with_scope(&self, scope: InstrumentationScope) -> Self::Tracer {}
    }
    pub trait TraceContextExt: Sized {
        fn current_with_span<T>(span: T) -> Self {}
        fn with_span<T>(&self, span: T) -> Self {}
        fn span(&self) -> SpanRef {}
        fn has_active_span(&self) -> bool {}
        fn with_remote_span_context(&self, span_context: SpanContext) -> Self {}
    }
    pub struct SpanRef;
    impl SpanRef {
        pub fn span_context(&self) -> &SpanContext {}
        pub fn is_recording(&self) -> bool {}
        pub fn end(&self) {}
    }
    #[derive(Clone)] pub struct SpanContext;
    impl SpanContext {
        pub fn trace_id(&self) -> TraceId {}
        pub fn span_id(&self) -> SpanId {}
        pub fn is_valid(&self) -> bool {}
    }
    #[derive(Clone, Copy)] pub struct TraceId;
    impl std::fmt::Display for TraceId {}
    #[derive(Clone, Copy)] pub struct SpanId;
    impl std::fmt::Display for SpanId {}
    /// A closure is called inside its span.
    pub trait Tracer {
        type Span;
        fn start<T>(&self, name: T) -> Self::Span where T: Into<Cow<str>> {}
        fn start_with_context<T>(&self, name: T, parent_cx: &Context) -> Self::Span where T: Into<Cow<str>> {}
        fn in_span<T, F, N>(&self, name: N, f: F) -> T where F: FnOnce(Context) -> T, N: Into<Cow<str>> { let cx: Context; f(cx) }
        fn in_span_with_context<T, F, N>(&self, name: N, parent_cx: &Context, f: F) -> T where F: FnOnce(Context) -> T, N: Into<Cow<str>> { let cx: Context; f(cx) }
    }
}
#[derive(Clone, Default)] pub struct Context;
impl Context {
    pub fn new() -> Self {}
    pub fn current() -> Self {}
    pub fn current_with_value<T>(value: T) -> Self {}
    pub fn get<T>(&self) -> Option<&T> {}
    pub fn with_value<T>(&self, value: T) -> Self {}
    pub fn attach(self) -> ContextGuard {}
}
#[not_send] pub struct ContextGuard;
impl trace::TraceContextExt for Context {}
