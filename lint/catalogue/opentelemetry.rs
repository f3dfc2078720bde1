//! opentelemetry 0.33.1.

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
