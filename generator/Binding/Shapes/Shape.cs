using Router.Codegen.Binding.Naming;

namespace Router.Codegen.Binding.Shapes;

/// <summary>A page bound to names and references. Its code is emitted from it.</summary>
internal abstract record Shape(ModelHead Head)
{
    public ModelName Name => Head.Name;
}
