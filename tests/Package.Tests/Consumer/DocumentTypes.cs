global using System.Net.Http.Json;
global using System.Text.Json;
global using System.Text.Json.Nodes;
global using System.Text.Json.Schema;
global using System.Text.Json.Serialization.Metadata;
global using Acme.Models;
global using Router.Codegen;
global using Xunit;
using System.Text.Json.Serialization;

/// <summary>A type of the program that documents mention.</summary>
internal sealed class Holder
{
    public Pet? Pet { get; set; }
}

[JsonSerializable(typeof(string))]
internal sealed partial class MyContext : JsonSerializerContext;
