//! tower_layer 0.3.3.

pub trait Layer<S> {
    type Service;
    fn layer(&self, inner: S) -> Self::Service;
}
impl<T, S> Layer<S> for &T where T: Layer<S> {
    type Service = T::Service;
    fn layer(&self, inner: S) -> Self::Service {}
}
impl<S> Layer<S> for () {
    type Service = S;
    fn layer(&self, service: S) -> Self::Service {}
}
impl<S, L1> Layer<S> for (L1,) where L1: Layer<S> {
    type Service = L1::Service;
    fn layer(&self, service: S) -> Self::Service {}
}
impl<S, L1, L2> Layer<S> for (L1, L2) where L1: Layer<L2::Service>, L2: Layer<S> {
    type Service = L1::Service;
    fn layer(&self, service: S) -> Self::Service {}
}
impl<S, L1, L2, L3> Layer<S> for (L1, L2, L3) where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<S> {
    type Service = L1::Service;
    fn layer(&self, service: S) -> Self::Service {}
}
impl<S, L1, L2, L3, L4> Layer<S> for (L1, L2, L3, L4) where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<S> {
    type Service = L1::Service;
    fn layer(&self, service: S) -> Self::Service {}
}
impl<S, L1, L2, L3, L4, L5> Layer<S> for (L1, L2, L3, L4, L5) where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<S> {
    type Service = L1::Service;
    fn layer(&self, service: S) -> Self::Service {}
}
impl<S, L1, L2, L3, L4, L5, L6> Layer<S> for (L1, L2, L3, L4, L5, L6) where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<S> {
    type Service = L1::Service;
    fn layer(&self, service: S) -> Self::Service {}
}
impl<S, L1, L2, L3, L4, L5, L6, L7> Layer<S> for (L1, L2, L3, L4, L5, L6, L7) where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<S> {
    type Service = L1::Service;
    fn layer(&self, service: S) -> Self::Service {}
}
impl<S, L1, L2, L3, L4, L5, L6, L7, L8> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8) where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<S> {
    type Service = L1::Service;
    fn layer(&self, service: S) -> Self::Service {}
}
impl<S, L1, L2, L3, L4, L5, L6, L7, L8, L9> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9) where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<S> {
    type Service = L1::Service;
    fn layer(&self, service: S) -> Self::Service {}
}
impl<S, L1, L2, L3, L4, L5, L6, L7, L8, L9, L10> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9, L10) where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<L10::Service>, L10: Layer<S> {
    type Service = L1::Service;
    fn layer(&self, service: S) -> Self::Service {}
}
impl<S, L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11) where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<L10::Service>, L10: Layer<L11::Service>, L11: Layer<S> {
    type Service = L1::Service;
    fn layer(&self, service: S) -> Self::Service {}
}
impl<S, L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12) where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<L10::Service>, L10: Layer<L11::Service>, L11: Layer<L12::Service>, L12: Layer<S> {
    type Service = L1::Service;
    fn layer(&self, service: S) -> Self::Service {}
}
impl<S, L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13) where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<L10::Service>, L10: Layer<L11::Service>, L11: Layer<L12::Service>, L12: Layer<L13::Service>, L13: Layer<S> {
    type Service = L1::Service;
    fn layer(&self, service: S) -> Self::Service {}
}
impl<S, L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13, L14> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13, L14) where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<L10::Service>, L10: Layer<L11::Service>, L11: Layer<L12::Service>, L12: Layer<L13::Service>, L13: Layer<L14::Service>, L14: Layer<S> {
    type Service = L1::Service;
    fn layer(&self, service: S) -> Self::Service {}
}
impl<S, L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13, L14, L15> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13, L14, L15) where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<L10::Service>, L10: Layer<L11::Service>, L11: Layer<L12::Service>, L12: Layer<L13::Service>, L13: Layer<L14::Service>, L14: Layer<L15::Service>, L15: Layer<S> {
    type Service = L1::Service;
    fn layer(&self, service: S) -> Self::Service {}
}
impl<S, L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13, L14, L15, L16> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13, L14, L15, L16) where L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<L10::Service>, L10: Layer<L11::Service>, L11: Layer<L12::Service>, L12: Layer<L13::Service>, L13: Layer<L14::Service>, L14: Layer<L15::Service>, L15: Layer<L16::Service>, L16: Layer<S> {
    type Service = L1::Service;
    fn layer(&self, service: S) -> Self::Service {}
}
#[derive(Clone, Default)] pub struct Identity;
impl Identity { pub fn new() -> Identity {} }
impl<S> Layer<S> for Identity {
    type Service = S;
    fn layer(&self, inner: S) -> Self::Service {}
}
pub fn layer_fn<T>(f: T) -> LayerFn<T> {}
#[derive(Clone, Copy)] pub struct LayerFn<F>;
impl<F, S, Out> Layer<S> for LayerFn<F> where F: Fn(S) -> Out {
    type Service = Out;
    fn layer(&self, inner: S) -> Self::Service {}
}
#[derive(Clone)] pub struct Stack<Inner, Outer>;
impl<Inner, Outer> Stack<Inner, Outer> { pub fn new(inner: Inner, outer: Outer) -> Self {} }
impl<S, Inner, Outer> Layer<S> for Stack<Inner, Outer> where Inner: Layer<S>, Outer: Layer<Inner::Service> {
    type Service = Outer::Service;
    fn layer(&self, service: S) -> Self::Service {}
}
