//! `std::any`.

pub trait Any {
    fn type_id(&self) -> TypeId;
}
impl<T: 'static + ?Sized> Any for T { fn type_id(&self) -> TypeId {} }

impl dyn Any {
    pub fn is<T: Any>(&self) -> bool {}
    pub fn downcast_ref<T: Any>(&self) -> Option<&T> {}
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {}
}
impl dyn Any + Send {
    pub fn is<T: Any>(&self) -> bool {}
    pub fn downcast_ref<T: Any>(&self) -> Option<&T> {}
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {}
}
impl dyn Any + Send + Sync {
    pub fn is<T: Any>(&self) -> bool {}
    pub fn downcast_ref<T: Any>(&self) -> Option<&T> {}
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {}
}

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct TypeId;
impl TypeId {
    pub fn of<T: ?Sized + 'static>() -> TypeId {}
}

pub fn type_name<T: ?Sized>() -> &'static str {}
pub fn type_name_of_val<T: ?Sized>(_val: &T) -> &'static str {}
