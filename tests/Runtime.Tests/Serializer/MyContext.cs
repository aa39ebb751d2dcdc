using System.Text.Json.Serialization;
using Fixtures;
using Router.Codegen.Tests.Models;

namespace Router.Codegen.Tests.Serializer;

/// <summary>A user's types that contain models.</summary>
public sealed class Envelope
{
    public required string Sender { get; set; }

    public Scalars? Body { get; set; }

    public Figure Shape { get; set; }

    public Color? Color { get; set; }

    public List<Owner> Owners { get; set; } = [];

    public Dictionary<string, Figure> Shapes { get; set; } = [];

    public ChatMessage? Message { get; set; }
}

/// <summary>A context of the framework's generator for the user's own types. That generator does not see the models.</summary>
[JsonSerializable(typeof(Plain))]
internal sealed partial class PlainContext : JsonSerializerContext;

/// <summary>A user's type without models.</summary>
public sealed class Plain
{
    public int Number { get; set; }
}
